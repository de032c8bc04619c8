//! What checks ask of the columns of one row.
//!
//! In come demands of single expressions, out go cases: each says enough of some columns for all of them to hold. A case
//! is a hint, never a promise: PostgreSQL has the last word when the row is inserted.

use std::collections::BTreeMap;

/// More ways to satisfy a table's checks than this are never tried.
const CASES: usize = 64;

/// One way to satisfy checks.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Case {
    pub(super) columns: BTreeMap<String, Demand>,
    /// How two columns compare.
    pub(super) relations: Vec<(String, Relation, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    Less,
    LessOrEqual,
    Equal,
    Other,
}

/// What is asked of one value.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Demand {
    /// Whether it is to be NULL.
    pub(super) null: Option<bool>,
    /// Its text is one of these.
    pub(super) among: Option<Vec<String>>,
    /// Its text is none of these.
    pub(super) not: Vec<String>,
    pub(super) low: Option<Bound>,
    pub(super) high: Option<Bound>,
    /// Shortest length of a text, or number of elements of an array.
    pub(super) shortest: Option<usize>,
    pub(super) longest: Option<usize>,
    /// Regular expressions that it matches.
    pub(super) patterns: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bound {
    pub(super) text: String,
    pub(super) inclusive: bool,
}

impl Case {
    pub(super) fn of(column: &str, demand: Demand) -> Self {
        Self { columns: BTreeMap::from([(column.to_owned(), demand)]), relations: Vec::new() }
    }

    pub(super) fn related(left: &str, relation: Relation, right: &str) -> Self {
        Self { columns: BTreeMap::new(), relations: vec![(left.to_owned(), relation, right.to_owned())] }
    }

    /// Both together; nothing where they contradict each other.
    fn and(&self, other: &Self) -> Option<Self> {
        let mut both = self.clone();
        for (column, demand) in &other.columns {
            let met = both.columns.remove(column).unwrap_or_default().and(demand)?;
            both.columns.insert(column.clone(), met);
        }
        both.relations.extend(other.relations.iter().cloned());
        Some(both)
    }

    /// How many columns have to be NULL in it.
    pub(super) fn nulls(&self) -> usize {
        self.columns.values().filter(|demand| demand.null == Some(true)).count()
    }

    /// How many columns must not be NULL in it.
    pub(super) fn filled(&self) -> usize {
        self.columns.values().filter(|demand| demand.null == Some(false)).count()
    }
}

/// Every way to satisfy one of the first and one of the second.
pub(super) fn both(first: &[Case], second: &[Case]) -> Vec<Case> {
    let pairs = first.iter().flat_map(|one| second.iter().filter_map(move |other| one.and(other)));
    pairs.take(CASES).collect()
}

/// Every way to satisfy either.
pub(super) fn either(mut first: Vec<Case>, second: Vec<Case>) -> Vec<Case> {
    first.extend(second);
    first.truncate(CASES);
    first
}

impl Demand {
    pub(super) fn null(null: bool) -> Self {
        Self { null: Some(null), ..Self::default() }
    }

    pub(super) fn among(texts: Vec<String>) -> Self {
        Self { among: Some(texts), ..Self::default() }
    }

    /// Both demands at once; nothing where they contradict each other.
    pub(super) fn and(mut self, other: &Self) -> Option<Self> {
        self.null = match (self.null, other.null) {
            (Some(one), Some(two)) if one != two => return None,
            (one, two) => one.or(two),
        };
        self.among = match (self.among, &other.among) {
            (Some(one), Some(two)) => Some(one.into_iter().filter(|text| two.contains(text)).collect()),
            (one, two) => one.or_else(|| two.clone()),
        };
        self.not.extend(other.not.iter().cloned());
        if let Some(among) = &mut self.among {
            among.retain(|text| !self.not.contains(text));
            if among.is_empty() {
                return None;
            }
        }
        self.low = tighter(self.low, other.low.as_ref(), |one, two| one > two);
        self.high = tighter(self.high, other.high.as_ref(), |one, two| one < two);
        self.shortest = self.shortest.max(other.shortest);
        self.longest = match (self.longest, other.longest) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        self.patterns.extend(other.patterns.iter().cloned());
        (!matches!((self.shortest, self.longest), (Some(low), Some(high)) if low > high)).then_some(self)
    }
}

/// The stricter of two bounds: numbers by their value, all else by its text.
fn tighter(one: Option<Bound>, two: Option<&Bound>, stricter: fn(f64, f64) -> bool) -> Option<Bound> {
    let (Some(one), Some(two)) = (&one, two) else { return one.or_else(|| two.cloned()) };
    let second_wins = match (one.text.parse::<f64>(), two.text.parse::<f64>()) {
        (Ok(first), Ok(second)) => stricter(second, first) || (first == second && !two.inclusive),
        _ => stricter(if two.text > one.text { 1.0 } else { 0.0 }, 0.5),
    };
    Some(if second_wins { two.clone() } else { one.clone() })
}
