//! Names: how a name of the specs becomes a name in Rust, and what PostgreSQL keeps of it.
//!
//! In comes a name as written, out goes an identifier that Rust accepts. Nothing here decides whether a
//! name is allowed; `resolve` does, with these functions.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Bytes that PostgreSQL keeps of an identifier (`NAMEDATALEN - 1`); it cuts off the rest in silence.
pub const MAX_IDENTIFIER_BYTES: usize = 63;

/// Words that no Rust 2024 identifier may be, not even raw.
const NEVER_IDENTIFIERS: &[&str] = &["crate", "self", "super", "Self", "_"];

/// Words that must be written `r#word` in Rust 2024: strict and reserved keywords of the reference.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that types of the specs may not have in Rust: generated code needs them to mean what they always mean.
pub const TAKEN_IN_RUST: &[&str] = &["Box", "Err", "None", "Ok", "Option", "Result", "Self", "Some", "String", "Vec"];

/// The field or function of a name: `snake_case`, `r#` before keywords, `_` after the few that cannot be raw, `n` before
/// what is digits alone.
#[must_use]
pub fn field(name: &str) -> String {
    let word = keep_identifier_characters(name).to_snake_case();
    // `_42` would be an identifier without a name.
    let prefix = if word.chars().any(char::is_alphabetic) { "_" } else { "n" };
    raw(&non_empty(start_with_letter(&word, prefix), "unnamed"))
}

/// The module of a domain. The same rule as [`field`].
#[must_use]
pub fn module(name: &str) -> String {
    field(name)
}

/// The type of a name: `UpperCamelCase`. Does not make a plural singular.
#[must_use]
pub fn type_name(name: &str) -> String {
    raw(&non_empty(start_with_letter(&keep_identifier_characters(name).to_upper_camel_case(), "T"), "Unnamed"))
}

/// The variant of an enum label: `UpperCamelCase`; `Empty` for the empty label. Not `ALL`, which is the list of them.
#[must_use]
pub fn variant(label: &str) -> String {
    let word = start_with_letter(&keep_identifier_characters(label).to_upper_camel_case(), "V");
    raw(&non_empty(if word == "ALL" { "All".to_owned() } else { word }, "Empty"))
}

fn raw(word: &str) -> String {
    if NEVER_IDENTIFIERS.contains(&word) {
        format!("{word}_")
    } else if KEYWORDS.contains(&word) {
        format!("r#{word}")
    } else {
        word.to_owned()
    }
}

/// Everything that Rust does not take in an identifier becomes a word boundary, and letters that rustc warns of become
/// Latin ones: two of them may look alike, and a name must not be able to hide behind another. Signs such as emoji
/// are called by name where there is nothing else.
fn keep_identifier_characters(name: &str) -> String {
    let kept = in_latin(name, false);
    if kept.chars().any(char::is_alphanumeric) { kept } else { in_latin(name, true) }
}

fn in_latin(name: &str, signs: bool) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { ' ' };
    let mut kept = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '_' || is_plain_letter(c) {
            kept.push(c);
            continue;
        }
        let latin = if c.is_ascii() { None } else { deunicode::deunicode_char(c) };
        match latin {
            Some(latin) if c.is_alphanumeric() || latin.is_empty() => kept.extend(latin.chars().map(plain)),
            Some(latin) if signs => {
                kept.push(' ');
                kept.extend(latin.chars().map(plain));
                kept.push(' ');
            }
            _ => kept.push(' '),
        }
    }
    kept
}

/// Letters of Latin-1 that look like no others and have one capital, unlike `ß` and `æ`.
fn is_plain_letter(c: char) -> bool {
    matches!(c, 'À'..='þ') && !matches!(c, '×' | '÷' | 'ß' | 'Æ' | 'æ')
}

fn start_with_letter(word: &str, prefix: &str) -> String {
    match word.chars().next() {
        Some(first) if first.is_alphabetic() => word.to_owned(),
        Some(_) => format!("{prefix}{word}"),
        None => String::new(),
    }
}

fn non_empty(word: String, otherwise: &str) -> String {
    if word.is_empty() { otherwise.to_owned() } else { word }
}

/// The singular of an English plural, word by word from the end: `categories` gives `category`. A word that is not
/// known to be a plural stays as it is, for a wrong guess reads worse than none; `rust=` is there for the rest.
#[must_use]
pub fn singular(name: &str) -> String {
    let begin = name
        .rfind(|letter: char| !letter.is_alphanumeric())
        .map_or(0, |at| at + name[at..].chars().next().map_or(1, char::len_utf8));
    let (before, last) = name.split_at(begin);
    format!("{before}{}", singular_word(last))
}

/// Plurals that follow no rule, and words in `s` that are no plurals.
const IRREGULAR: &[(&str, &str)] = &[
    ("analyses", "analysis"),
    ("bases", "base"),
    ("buses", "bus"),
    ("caches", "cache"),
    ("children", "child"),
    ("crises", "crisis"),
    ("criteria", "criterion"),
    ("diagnoses", "diagnosis"),
    ("feet", "foot"),
    ("halves", "half"),
    ("indices", "index"),
    ("knives", "knife"),
    ("leaves", "leaf"),
    ("lives", "life"),
    ("matrices", "matrix"),
    ("men", "man"),
    ("mice", "mouse"),
    ("movies", "movie"),
    ("people", "person"),
    ("quizzes", "quiz"),
    ("shelves", "shelf"),
    ("statuses", "status"),
    ("teeth", "tooth"),
    ("ties", "tie"),
    ("vertices", "vertex"),
    ("wives", "wife"),
    ("wolves", "wolf"),
    ("women", "woman"),
    ("aliases", "alias"),
    ("addresses", "address"),
    ("gas", "gas"),
    ("news", "news"),
    ("series", "series"),
    ("species", "species"),
    ("address", "address"),
    ("alias", "alias"),
    ("always", "always"),
    ("analytics", "analytics"),
    ("canvas", "canvas"),
    ("logistics", "logistics"),
    ("metadata", "metadata"),
    ("settings", "setting"),
    ("terms", "term"),
];

fn singular_word(word: &str) -> String {
    let lower = word.to_lowercase();
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == lower) {
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        return if capital { one.to_upper_camel_case() } else { (*one).to_owned() };
    }
    let cut = |ending: &str, instead: &str| word.strip_suffix(ending).map(|stem| format!("{stem}{instead}"));
    let single = ["ss", "us", "is"].iter().any(|ending| lower.ends_with(ending));
    if single || lower.len() < 3 {
        return word.to_owned();
    }
    cut("ies", "y")
        .or_else(|| cut("sses", "ss"))
        .or_else(|| cut("shes", "sh"))
        .or_else(|| cut("ches", "ch"))
        .or_else(|| cut("xes", "x"))
        .or_else(|| cut("zzes", "zz"))
        .or_else(|| cut("s", ""))
        .unwrap_or_else(|| word.to_owned())
}

/// The name that PostgreSQL gives an object of a table: `table_columns_label`, cut to [`MAX_IDENTIFIER_BYTES`].
///
/// The rule is that of `makeObjectName` in `src/backend/commands/indexcmds.c` and `parse_utilcmd.c`: where the whole is
/// too long, the longer of the first two parts loses bytes until it fits, and both are cut at the border of a character.
#[must_use]
pub fn object_name(table: &str, columns: &str, label: &str) -> String {
    let overhead = usize::from(!columns.is_empty()) + 1 + label.len();
    let available = MAX_IDENTIFIER_BYTES.saturating_sub(overhead);
    let (mut first, mut second) = (table.len(), columns.len());
    while first + second > available {
        if first > second {
            first -= 1;
        } else {
            second -= 1;
        }
    }
    let (first, second) = (clip(table, first), clip(columns, second));
    if columns.is_empty() { format!("{first}_{label}") } else { format!("{first}_{second}_{label}") }
}

/// The columns in the name of an index or constraint, as `ChooseIndexNameAddition` and
/// `ChooseForeignKeyConstraintNameAddition` join them: no further column once the part is longer than a name may be.
#[must_use]
pub fn joined_columns<'a>(columns: impl IntoIterator<Item = &'a str>) -> String {
    let mut joined = String::new();
    for column in columns {
        if !joined.is_empty() {
            joined.push('_');
        }
        joined.push_str(column);
        if joined.len() > MAX_IDENTIFIER_BYTES {
            break;
        }
    }
    joined
}

/// The longest beginning of `name` of at most `bytes` bytes that ends between two characters.
fn clip(name: &str, bytes: usize) -> &str {
    let mut end = bytes.min(name.len());
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    &name[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_become_singular() {
        for (many, one) in [
            ("users", "user"),
            ("user_profiles", "user_profile"),
            ("categories", "category"),
            ("addresses", "address"),
            ("branches", "branch"),
            ("boxes", "box"),
            ("listing_status", "listing_status"),
            ("analysis", "analysis"),
            ("people", "person"),
            ("media", "media"),
            ("houses", "house"),
            ("", ""),
        ] {
            assert_eq!(singular(many), one);
        }
    }

    #[test]
    fn any_name_is_one_that_rustc_has_nothing_to_say_about() {
        for (name, wanted) in [
            ("Höhe", "höhe"),
            ("Straße", "strasse"),
            ("имя", "imia"),
            ("用户", "yong_hu"),
            ("ΟΔΟΣ", "odos"),
            ("🚀 launch", "launch"),
            ("🚀", "rocket"),
            ("a\u{301}b", "ab"),
            ("ﬁ", "fi"),
            ("", "unnamed"),
            (" \"';\n", "unnamed"),
            ("2fa", "_2fa"),
            ("42", "n42"),
            ("4_2", "n4_2"),
            ("type", "r#type"),
            ("self", "self_"),
            ("_", "unnamed"),
        ] {
            assert_eq!(field(name), wanted, "{name:?}");
            assert_eq!(field(wanted.trim_start_matches("r#")), wanted, "{name:?} stays");
        }
    }

    #[test]
    fn derived_names_are_those_of_postgresql() {
        assert_eq!(object_name("listings", "status_created_at", "idx"), "listings_status_created_at_idx");
        assert_eq!(object_name("users", "", "pkey"), "users_pkey");
        let long = object_name(&"t".repeat(50), &"c".repeat(50), "key");
        assert_eq!(long, format!("{}_{}_key", "t".repeat(29), "c".repeat(29)));
        assert_eq!(object_name(&"ü".repeat(31), "a", "idx").len(), 62);
    }
}
