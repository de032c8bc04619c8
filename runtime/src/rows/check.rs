//! What makes a check true.
//!
//! In comes the expression of a check as PostgreSQL prints it, out go cases. Comparisons with constants and between
//! columns, lists, lengths, patterns, NULL or not, and AND, OR, NOT and CASE around them are understood. All else asks
//! for nothing, and its constants are worth a try: see [`constants`].

use std::ops::ControlFlow;

use sqlparser::ast::{
    BinaryOperator as Op, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, UnaryOperator, Value,
    visit_expressions,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::demand::{Bound, Case, Demand, Relation, both, either};

/// The ways in which the check holds; one that asks for nothing where it is not understood.
pub(super) fn cases(expression: &str) -> Vec<Case> {
    parsed(expression).map_or_else(anything, |expression| solve(&expression, true))
}

/// Every constant of an expression.
pub(super) fn constants(expression: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(expression) = parsed(expression) {
        let _: ControlFlow<()> = visit_expressions(&expression, |inner| {
            found.extend(constant(inner).filter(|text| !found.contains(text)));
            ControlFlow::Continue(())
        });
    }
    found
}

fn parsed(expression: &str) -> Option<Expr> {
    Parser::new(&PostgreSqlDialect {}).try_with_sql(expression).ok()?.parse_expr().ok()
}

fn anything() -> Vec<Case> {
    vec![Case::default()]
}

fn solve(expression: &Expr, wanted: bool) -> Vec<Case> {
    match expression {
        Expr::Nested(inner) => solve(inner, wanted),
        Expr::UnaryOp { op: UnaryOperator::Not, expr } => solve(expr, !wanted),
        Expr::IsTrue(inner) | Expr::IsNotFalse(inner) => solve(inner, wanted),
        Expr::IsFalse(inner) | Expr::IsNotTrue(inner) => solve(inner, !wanted),
        Expr::BinaryOp { left, op: Op::And, right } => junction(left, right, wanted, wanted),
        Expr::BinaryOp { left, op: Op::Or, right } => junction(left, right, wanted, !wanted),
        Expr::IsNull(inner) => column(inner).map_or_else(anything, |name| one(&name, Demand::null(wanted))),
        Expr::IsNotNull(inner) => column(inner).map_or_else(anything, |name| one(&name, Demand::null(!wanted))),
        Expr::InList { expr, list, negated } => {
            column(expr).map_or_else(anything, |name| listed(&name, list, wanted != *negated))
        }
        Expr::AnyOp { left, compare_op: Op::Eq, right, .. } => member(left, right, wanted),
        Expr::AllOp { left, compare_op: Op::NotEq, right } => member(left, right, !wanted),
        Expr::IsDistinctFrom(left, right) => compare(left, &Op::NotEq, right, wanted),
        Expr::IsNotDistinctFrom(left, right) => compare(left, &Op::Eq, right, wanted),
        Expr::Between { expr, negated, low, high } if wanted != *negated => {
            both(&compare(expr, &Op::GtEq, low, true), &compare(expr, &Op::LtEq, high, true))
        }
        Expr::BinaryOp { left, op, right } => compare(left, op, right, wanted),
        Expr::Case { operand: None, conditions, else_result, .. } => {
            let mut before = anything();
            let mut found = Vec::new();
            for branch in conditions {
                let taken = both(&before, &solve(&branch.condition, true));
                found = either(found, both(&taken, &solve(&branch.result, wanted)));
                before = both(&before, &solve(&branch.condition, false));
            }
            let last = else_result.as_ref().map_or_else(anything, |result| solve(result, wanted));
            either(found, both(&before, &last))
        }
        Expr::Cast { expr, .. } => solve(expr, wanted),
        Expr::Value(value) => match value.value {
            Value::Boolean(truth) if truth != wanted => Vec::new(),
            _ => anything(),
        },
        other => column(other).map_or_else(anything, |name| one(&name, Demand::among(vec![wanted.to_string()]))),
    }
}

fn one(column: &str, demand: Demand) -> Vec<Case> {
    vec![Case::of(column, demand)]
}

fn junction(left: &Expr, right: &Expr, wanted: bool, all: bool) -> Vec<Case> {
    let (left, right) = (solve(left, wanted), solve(right, wanted));
    if all { both(&left, &right) } else { either(left, right) }
}

/// `a IN (…)`.
fn listed(name: &str, list: &[Expr], wanted: bool) -> Vec<Case> {
    let texts: Vec<String> = list.iter().filter_map(constant).collect();
    if texts.is_empty() {
        return anything();
    }
    one(name, if wanted { Demand::among(texts) } else { Demand { not: texts, ..Demand::default() } })
}

/// `a = ANY (ARRAY[…])`, or with an array in one text.
fn member(left: &Expr, right: &Expr, wanted: bool) -> Vec<Case> {
    let Some(name) = column(left) else { return anything() };
    match bare(right) {
        Expr::Array(array) => listed(&name, &array.elem, wanted),
        other => {
            let inner = constant(other).and_then(|text| Some(text.strip_prefix('{')?.strip_suffix('}')?.to_owned()));
            let texts: Vec<String> = inner
                .map(|inner| inner.split(',').map(|text| text.trim_matches('"').to_owned()).collect())
                .unwrap_or_default();
            if texts.is_empty() { anything() } else { one(&name, Demand::among(texts)) }
        }
    }
}

fn compare(left: &Expr, op: &Op, right: &Expr, wanted: bool) -> Vec<Case> {
    if constant(left).is_some() && constant(right).is_none() {
        return turned(op).map_or_else(anything, |op| compare(right, &op, left, wanted));
    }
    let op = if wanted { Some(op.clone()) } else { opposite(op) };
    let Some(op) = op else { return anything() };
    if let (true, Some(value)) = (matches!(op, Op::Eq | Op::NotEq), constant(right)) {
        if is_condition(left) && matches!(value.as_str(), "true" | "false") {
            return solve(left, (value == "true") == (op == Op::Eq));
        }
    }
    if matches!(op, Op::Eq | Op::NotEq) && is_condition(left) && is_condition(right) {
        let same = op == Op::Eq;
        let first = both(&solve(left, true), &solve(right, same));
        return either(first, both(&solve(left, false), &solve(right, !same)));
    }
    match (constant(right), column(left), column(right)) {
        (Some(value), Some(name), _) => with_constant(&name, &op, value),
        (Some(value), None, _) => with_function(bare(left), &op, &value),
        (None, Some(one), Some(other)) if one != other => with_column(&one, &op, &other),
        _ => anything(),
    }
}

fn with_constant(name: &str, op: &Op, value: String) -> Vec<Case> {
    let empty = Demand::default();
    let bound = |inclusive| Some(Bound { text: value.clone(), inclusive });
    let demand = match op {
        Op::Eq => Demand::among(vec![value]),
        Op::NotEq => Demand { not: vec![value], ..empty },
        Op::Gt => Demand { low: bound(false), ..empty },
        Op::GtEq => Demand { low: bound(true), ..empty },
        Op::Lt => Demand { high: bound(false), ..empty },
        Op::LtEq => Demand { high: bound(true), ..empty },
        Op::PGRegexMatch | Op::PGRegexIMatch => Demand { patterns: vec![value], ..empty },
        Op::PGLikeMatch | Op::PGILikeMatch => Demand::among(vec![value.replace('%', "").replace('_', "x")]),
        _ => return anything(),
    };
    one(name, demand)
}

fn with_column(left: &str, op: &Op, right: &str) -> Vec<Case> {
    vec![match op {
        Op::Lt => Case::related(left, Relation::Less, right),
        Op::LtEq => Case::related(left, Relation::LessOrEqual, right),
        Op::Gt => Case::related(right, Relation::Less, left),
        Op::GtEq => Case::related(right, Relation::LessOrEqual, left),
        Op::Eq => Case::related(left, Relation::Equal, right),
        Op::NotEq => Case::related(left, Relation::Other, right),
        _ => Case::default(),
    }]
}

/// A function of a column, or a remainder, compared with a constant.
fn with_function(left: &Expr, op: &Op, value: &str) -> Vec<Case> {
    if let Expr::BinaryOp { left: divided, op: Op::Modulo, right: divisor } = left {
        let numbers = constant(divisor).and_then(|text| Some((text.parse::<i64>().ok()?, value.parse::<i64>().ok()?)));
        return match (column(divided), numbers) {
            (Some(name), Some((divisor, rest))) if *op == Op::Eq => {
                one(&name, Demand::among((1..60).map(|times| (times * divisor + rest).to_string()).collect()))
            }
            _ => anything(),
        };
    }
    let Expr::Function(function) = left else { return anything() };
    let (name, arguments) = called(function);
    let columns: Vec<String> = arguments.iter().filter_map(|argument| column(argument)).collect();
    match name.as_str() {
        "num_nonnulls" | "num_nulls" => counted(&columns, name == "num_nonnulls", op, value),
        "jsonb_typeof" | "json_typeof" => match (columns.first(), op) {
            (Some(column), Op::Eq) => one(column, Demand::among(vec![document(value).to_owned()])),
            _ => anything(),
        },
        "length" | "char_length" | "character_length" | "octet_length" | "cardinality" | "array_length"
        | "jsonb_array_length" => columns.first().map_or_else(anything, |column| long(column, op, value)),
        _ => anything(),
    }
}

fn document(kind: &str) -> &'static str {
    match kind {
        "array" => "[1]",
        "string" => "\"text\"",
        "number" => "1",
        "boolean" => "true",
        "null" => "null",
        _ => "{\"n\": 1}",
    }
}

fn long(column: &str, op: &Op, value: &str) -> Vec<Case> {
    let Ok(length) = value.parse::<usize>() else { return anything() };
    let (shortest, longest) = match op {
        Op::Eq => (Some(length), Some(length)),
        Op::Gt => (Some(length + 1), None),
        Op::GtEq => (Some(length), None),
        Op::Lt => (None, Some(length.saturating_sub(1))),
        Op::LtEq => (None, Some(length)),
        _ => return anything(),
    };
    one(column, Demand { shortest, longest, ..Demand::default() })
}

/// `num_nonnulls(a, b, …) = 1`: a case for each column that is the one, or for each beginning of the list.
fn counted(columns: &[String], filled: bool, op: &Op, value: &str) -> Vec<Case> {
    let Ok(number) = value.parse::<usize>() else { return anything() };
    let all = columns.len();
    let wanted: Vec<usize> = match op {
        Op::Eq => vec![number],
        Op::Gt | Op::GtEq => (if *op == Op::Gt { number + 1 } else { number }..=all).collect(),
        Op::Lt | Op::LtEq => (0..=if *op == Op::Lt { number.saturating_sub(1) } else { number }).collect(),
        _ => return anything(),
    };
    let mut found = Vec::new();
    for size in wanted.into_iter().filter(|size| *size <= all) {
        for first in 0..all.max(1) {
            let chosen = |place: usize| (place + all - first) % all.max(1) < size;
            let demands = columns.iter().enumerate();
            let demands = demands.map(|(at, name)| (name.clone(), Demand::null(chosen(at) != filled)));
            found.push(Case { columns: demands.collect(), relations: Vec::new() });
        }
    }
    found
}

fn turned(op: &Op) -> Option<Op> {
    Some(match op {
        Op::Lt => Op::Gt,
        Op::LtEq => Op::GtEq,
        Op::Gt => Op::Lt,
        Op::GtEq => Op::LtEq,
        Op::Eq => Op::Eq,
        Op::NotEq => Op::NotEq,
        _ => return None,
    })
}

fn opposite(op: &Op) -> Option<Op> {
    Some(match op {
        Op::Lt => Op::GtEq,
        Op::LtEq => Op::Gt,
        Op::Gt => Op::LtEq,
        Op::GtEq => Op::Lt,
        Op::Eq => Op::NotEq,
        Op::NotEq => Op::Eq,
        _ => return None,
    })
}

fn is_condition(expression: &Expr) -> bool {
    match bare(expression) {
        Expr::IsNull(_) | Expr::IsNotNull(_) | Expr::InList { .. } | Expr::AnyOp { .. } => true,
        Expr::UnaryOp { op: UnaryOperator::Not, .. } => true,
        Expr::BinaryOp { op, .. } => {
            matches!(op, Op::And | Op::Or | Op::Eq | Op::NotEq | Op::Lt | Op::LtEq | Op::Gt | Op::GtEq)
        }
        _ => false,
    }
}

/// Without parentheses, casts and collations around it.
fn bare(expression: &Expr) -> &Expr {
    match expression {
        Expr::Nested(inner) => bare(inner),
        Expr::Cast { expr, .. } | Expr::Collate { expr, .. } => bare(expr),
        other => other,
    }
}

/// The column that the expression is, or that it is a spelling of.
fn column(expression: &Expr) -> Option<String> {
    match bare(expression) {
        Expr::Identifier(name) => Some(name.value.clone()),
        Expr::CompoundIdentifier(parts) => parts.last().map(|name| name.value.clone()),
        Expr::Trim { expr, .. } => column(expr),
        Expr::Function(function) => {
            let (name, arguments) = called(function);
            let spelling = ["lower", "upper", "btrim", "ltrim", "rtrim", "trim", "abs", "coalesce", "value"];
            spelling.contains(&name.as_str()).then(|| arguments.first().and_then(|first| column(first)))?
        }
        _ => None,
    }
}

fn called(function: &Function) -> (String, Vec<&Expr>) {
    let name = function.name.0.last().and_then(|part| part.as_ident()).map(|name| name.value.to_lowercase());
    let mut arguments = Vec::new();
    if let FunctionArguments::List(list) = &function.args {
        for argument in &list.args {
            if let FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) = argument {
                arguments.push(expression);
            }
        }
    }
    (name.unwrap_or_default(), arguments)
}

/// The text of a constant, computed where it is a sum or product of whole numbers.
fn constant(expression: &Expr) -> Option<String> {
    match bare(expression) {
        Expr::Value(value) => match &value.value {
            Value::Number(number, _) => Some(number.clone()),
            Value::Boolean(truth) => Some(truth.to_string()),
            Value::Null => None,
            text => text.clone().into_string(),
        },
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => constant(expr).map(|number| format!("-{number}")),
        Expr::BinaryOp { left, op, right } => {
            let (left, right) = (constant(left)?.parse::<i128>().ok()?, constant(right)?.parse::<i128>().ok()?);
            let result = match op {
                Op::Plus => left.checked_add(right),
                Op::Minus => left.checked_sub(right),
                Op::Multiply => left.checked_mul(right),
                _ => None,
            };
            result.map(|number| number.to_string())
        }
        _ => None,
    }
}
