//! Functions, procedures and aggregates.
//!
//! In come those of the model, out go `CREATE FUNCTION`, `CREATE PROCEDURE` and `CREATE AGGREGATE`, and the arguments by
//! which PostgreSQL tells functions of one name apart. A body is kept byte for byte; nothing looks into it.

use super::lexer::{Token, tokens};
use super::name::{Ident, QualifiedName};
use super::value::{Literal, dollar_quoted_exactly};
use schema_spec::model::{Aggregate, Function, FunctionBody, Parallel, Volatility};
use std::fmt;

/// Settings whose value is a list of names, each quoted alone (`GUC_LIST_QUOTE` in `guc.c`, and what
/// `variable_is_guc_list_quote` of `pg_dump` knows).
const LISTS: &[&str] = &[
    "local_preload_libraries",
    "search_path",
    "session_preload_libraries",
    "shared_preload_libraries",
    "temp_tablespaces",
    "unix_socket_directories",
];

/// A function or procedure with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Routine {
    /// Its name.
    pub name: QualifiedName,
    /// What it is.
    pub function: Function,
    /// Whether it takes the place of one with the same arguments and the same result.
    pub replaces: bool,
}

impl Routine {
    /// Its arguments without their defaults, as `DROP FUNCTION` and `COMMENT ON FUNCTION` take them.
    #[must_use]
    pub fn identity_arguments(&self) -> String {
        identity_arguments(&self.function.arguments)
    }
}

/// The arguments of a function without their defaults.
#[must_use]
pub fn identity_arguments(arguments: &str) -> String {
    let mut kept = String::new();
    let (mut depth, mut keeps, mut begin) = (0_usize, true, 0);
    for (place, token) in tokens(arguments) {
        match &token {
            Token::Sign('(' | '[') => depth += 1,
            Token::Sign(')' | ']') => depth = depth.saturating_sub(1),
            Token::Sign(',') if depth == 0 => {
                if keeps {
                    kept.push_str(arguments[begin..place.start].trim());
                }
                kept.push_str(", ");
                (keeps, begin) = (true, place.end);
            }
            Token::Sign('=') if depth == 0 && keeps => {
                kept.push_str(arguments[begin..place.start].trim().trim_end_matches(':').trim_end());
                keeps = false;
            }
            Token::Word(word, false) if word == "default" && depth == 0 && keeps => {
                kept.push_str(arguments[begin..place.start].trim());
                keeps = false;
            }
            _ => {}
        }
    }
    if keeps {
        kept.push_str(arguments[begin..].trim());
    }
    kept
}

impl fmt::Display for Routine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, function, replaces } = self;
        let create = if *replaces { "CREATE OR REPLACE" } else { "CREATE" };
        let kind = if function.procedure { "PROCEDURE" } else { "FUNCTION" };
        write!(f, "{create} {kind} {name}({})", function.arguments)?;
        if let Some(returns) = &function.returns {
            write!(f, "\n    RETURNS {returns}")?;
        }
        write!(f, "\n    LANGUAGE {}", Ident::new(&function.language))?;
        f.write_str(&attributes(function))?;
        if !function.transforms.is_empty() {
            let types: Vec<String> = function.transforms.iter().map(|name| format!("FOR TYPE {name}")).collect();
            write!(f, "\n    TRANSFORM {}", types.join(", "))?;
        }
        for (setting, value) in &function.settings {
            write!(f, "\n    SET {} TO {}", Ident::new(setting), setting_value(setting, value))?;
        }
        match &function.body {
            FunctionBody::Text(body) => write!(f, "\n    AS {}", dollar_quoted_exactly(body)),
            FunctionBody::Sql(body) => write!(f, "\n    {}", body.trim().trim_end_matches(';').trim_end()),
            FunctionBody::Library { file, symbol } if symbol.is_empty() => write!(f, "\n    AS {}", Literal::new(file)),
            FunctionBody::Library { file, symbol } => {
                write!(f, "\n    AS {}, {}", Literal::new(file), Literal::new(symbol))
            }
        }
    }
}

fn attributes(function: &Function) -> String {
    let mut words = String::new();
    let mut say = |word: &str| {
        words.push(' ');
        words.push_str(word);
    };
    if function.window {
        say("WINDOW");
    }
    match function.volatility {
        Volatility::Volatile => {}
        Volatility::Stable => say("STABLE"),
        Volatility::Immutable => say("IMMUTABLE"),
    }
    if function.strict {
        say("STRICT");
    }
    if function.security_definer {
        say("SECURITY DEFINER");
    }
    if function.leakproof {
        say("LEAKPROOF");
    }
    for (word, value) in [("COST", &function.cost), ("ROWS", &function.rows), ("SUPPORT", &function.support)] {
        if let Some(value) = value {
            say(&format!("{word} {value}"));
        }
    }
    match function.parallel {
        Parallel::Unsafe => {}
        Parallel::Restricted => say("PARALLEL RESTRICTED"),
        Parallel::Safe => say("PARALLEL SAFE"),
    }
    words
}

/// A list of names becomes a list of constants, anything else one constant.
fn setting_value(setting: &str, value: &str) -> String {
    if !LISTS.contains(&setting.to_ascii_lowercase().as_str()) {
        return Literal::new(value).to_string();
    }
    let names: Vec<String> = names_of(value).into_iter().map(|name| Literal::new(name).to_string()).collect();
    if names.is_empty() { Literal::new("").to_string() } else { names.join(", ") }
}

/// The rule of `SplitGUCList` in `varlena.c`: commas between names, double quotes around those that need them.
fn names_of(list: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = list.trim_start();
    while !rest.is_empty() {
        let mut name = String::new();
        if let Some(mut inner) = rest.strip_prefix('"') {
            loop {
                let end = inner.find('"').unwrap_or(inner.len());
                name.push_str(&inner[..end]);
                inner = inner.get(end + 1..).unwrap_or_default();
                let Some(after) = inner.strip_prefix('"') else { break };
                name.push('"');
                inner = after;
            }
            rest = inner;
        } else {
            let end = rest.find(',').unwrap_or(rest.len());
            name.push_str(rest[..end].trim_end());
            rest = &rest[end..];
        }
        names.push(name);
        rest = rest.trim_start().strip_prefix(',').unwrap_or_default().trim_start();
    }
    names
}

/// An aggregate with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AggregateFunction {
    /// Its name.
    pub name: QualifiedName,
    /// What it is.
    pub aggregate: Aggregate,
}

impl AggregateFunction {
    /// Its arguments, `*` where it has none.
    #[must_use]
    pub fn identity_arguments(&self) -> String {
        let arguments = self.aggregate.arguments.trim();
        if arguments.is_empty() { "*".to_owned() } else { arguments.to_owned() }
    }
}

impl fmt::Display for AggregateFunction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE AGGREGATE {}({}) (", self.name, self.identity_arguments())?;
        for (position, (option, sql)) in self.aggregate.options.iter().enumerate() {
            write!(f, "{}\n    {}", if position == 0 { "" } else { "," }, Ident::new(option))?;
            if !sql.is_empty() {
                write!(f, " = {sql}")?;
            }
        }
        f.write_str("\n)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_no_part_of_what_tells_functions_apart() {
        for (arguments, identity) in [
            ("", ""),
            ("a integer, b text DEFAULT 'x, y'::text", "a integer, b text"),
            ("a numeric(10,2) = f(1, 2), VARIADIC b text[]", "a numeric(10,2), VARIADIC b text[]"),
            ("\"default\" text DEFAULT ',', OUT c integer", "\"default\" text, OUT c integer"),
        ] {
            assert_eq!(identity_arguments(arguments), identity);
        }
    }

    #[test]
    fn lists_of_names_are_quoted_name_by_name() {
        assert_eq!(setting_value("search_path", "\"$user\", public"), "'$user', 'public'");
        assert_eq!(setting_value("search_path", "\"\""), "''");
        assert_eq!(setting_value("search_path", "\"a\"\"b\", \"c,d\""), "'a\"b', 'c,d'");
        assert_eq!(setting_value("work_mem", "1MB, 2"), "'1MB, 2'");
    }
}
