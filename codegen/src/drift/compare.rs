//! Two trees of elements side by side.
//!
//! In come the database that should be and the one that is, out go the differences. Of what is missing or too much as a
//! whole the parts are not listed, and what follows from a difference that is listed is not listed again.

use std::collections::{BTreeMap, BTreeSet};

use super::element::{Element, Key, RIGHT, key};
use super::words::{dotted, showable, under_old_names};
use super::{Difference, State, What};

/// Parts that are known again under another name.
const KNOWN_AGAIN: &[&str] = &[
    "column",
    "primary key",
    "unique",
    "check",
    "foreign key",
    "exclusion",
    "index",
    "statistics",
    "trigger",
    "rule",
    "policy",
];
/// What is said of an extension whose version is another than the server would choose, so that somebody chose it.
const CHOSEN: &str = "chosen";
/// What a table belongs to.
const BELONGS: &[&str] = &["partition of", "inherits"];
/// What changes by itself in the parts of a table that leaves what it belonged to, or joins it.
const FOLLOWS: &[&str] = &["inherited", "part of"];
/// Parts that a partition has because its parent has them.
const HANDED_DOWN: &[&str] = &["foreign key", "check", "trigger"];
/// Parts that stand for an index, which may be a part of another.
const INDEXES: &[&str] = &["index", "primary key", "unique"];

/// Everything in which `found` differs from `expected`.
#[must_use]
pub fn compare(expected: &State, found: &State) -> Vec<Difference> {
    let mut comparison = Comparison::of(expected);
    let keys: BTreeSet<&Key> = expected.elements.keys().chain(found.elements.keys()).collect();
    // What lies in a schema that is missing is missing with it.
    let missing: BTreeSet<&String> = expected.schemas.difference(&found.schemas).collect();
    for key in keys {
        let (one, other) = (expected.elements.get(key), found.elements.get(key));
        let within = one.or(other).filter(|element| element.kind != "schema" && element.kind != "extension");
        if within.is_some_and(|element| missing.contains(&element.schema)) {
            continue;
        }
        match (one, other) {
            (Some(one), Some(other)) => comparison.whole(one, other),
            (Some(one), None) => comparison.say(one, What::Missing),
            (None, Some(other)) => comparison.say(other, What::Unexpected),
            (None, None) => {}
        }
    }
    comparison.differences()
}

/// A difference, and those of which it would be no more than the consequence.
struct Said {
    difference: Difference,
    above: Vec<Vec<(String, String)>>,
}

struct Comparison<'a> {
    expected: &'a State,
    path: Vec<(String, String)>,
    /// Whether the table that is looked at left what it belonged to, or joined it.
    moved: bool,
    /// What it belongs to on both sides.
    parents: Vec<String>,
    /// Its columns that are known again: what they are called, and what they should be called.
    renamed: Vec<(String, String)>,
    /// Who owns what is looked at, where it should be and where it is.
    owners: (Option<String>, Option<String>),
    said: Vec<Said>,
}

impl<'a> Comparison<'a> {
    fn of(expected: &'a State) -> Self {
        Self {
            expected,
            path: Vec::new(),
            moved: false,
            parents: Vec::new(),
            renamed: Vec::new(),
            owners: (None, None),
            said: Vec::new(),
        }
    }

    /// What was said, without what follows from something else that was.
    fn differences(self) -> Vec<Difference> {
        let said_above = |said: &Said| {
            said.above.iter().any(|path| {
                self.said
                    .iter()
                    .any(|other| other.difference.path == *path && other.difference.what == said.difference.what)
            })
        };
        self.said.iter().filter(|said| !said_above(said)).map(|said| said.difference.clone()).collect()
    }

    fn say(&mut self, element: &Element, what: What) {
        let mut path = self.path.clone();
        path.push((element.kind.clone(), element.name.clone()));
        let mut above = Vec::new();
        if path.len() == 2 {
            for parent in &self.parents {
                let table = ("table".to_owned(), parent.clone());
                if element.facts.get("inherited").is_some_and(|value| value == "yes") {
                    above.push(vec![table.clone(), (element.kind.clone(), element.name.clone())]);
                }
                if let Some(name) = element.facts.get("part of") {
                    above.extend(INDEXES.iter().map(|kind| vec![table.clone(), ((*kind).to_owned(), dotted(&[name]))]));
                }
            }
        }
        self.said.push(Said { difference: Difference { path, what }, above });
    }

    /// An object that is on both sides.
    fn whole(&mut self, expected: &Element, found: &Element) {
        self.moved = BELONGS.iter().any(|word| expected.facts.get(*word) != found.facts.get(*word));
        self.parents = parents(expected).into_iter().filter(|parent| parents(found).contains(parent)).collect();
        self.owners = (expected.owner.clone(), found.owner.clone());
        self.both(expected, found);
    }

    fn both(&mut self, expected: &Element, found: &Element) {
        self.facts(expected, found);
        let names = known_again(expected, found);
        if self.path.is_empty() {
            let columns = names.iter().filter(|(key, _)| key.1 == "column");
            self.renamed = columns.map(|(key, (now, _))| (now.2.clone(), key.2.clone())).collect();
        }
        let keys: BTreeSet<&Key> = expected.parts.keys().chain(found.parts.keys()).collect();
        self.path.push((expected.kind.clone(), expected.name.clone()));
        for key in keys {
            match (expected.parts.get(key), found.parts.get(key)) {
                (Some(one), Some(other)) => self.both(one, other),
                (Some(one), None) => match names.get(key) {
                    Some((_, now)) => self.say(one, What::Called(now.name.clone())),
                    None if follows_from_owning(one, self.owners.1.as_ref()) => {}
                    None if self.is_handed_down(one, found) => {}
                    None => self.say(one, What::Missing),
                },
                (None, Some(other)) => {
                    let known = names.values().any(|(known, _)| *known == key);
                    let owns = follows_from_owning(other, self.owners.0.as_ref());
                    if !known && !owns && !self.is_handed_down(other, expected) {
                        self.say(other, What::Unexpected);
                    }
                }
                (None, None) => {}
            }
        }
        self.path.pop();
    }

    /// Whether one side alone has a part because of what the table belongs to there.
    fn is_handed_down(&self, part: &Element, table: &Element) -> bool {
        if !self.moved || !HANDED_DOWN.contains(&part.kind.as_str()) {
            return false;
        }
        let parents = parents(table);
        let mut parents = parents.iter().filter_map(|name| self.expected.elements.get(&key("table", name)));
        parents.any(|parent| parent.parts.values().any(|own| own.kind == part.kind && own.facts == part.facts))
    }

    fn facts(&mut self, expected: &Element, found: &Element) {
        let words: BTreeSet<&String> = expected.facts.keys().chain(found.facts.keys()).collect();
        for word in words {
            let (one, other) = (expected.facts.get(word), found.facts.get(word));
            let unasked = expected.kind == "extension"
                && (word == CHOSEN || word == "version" && !expected.facts.contains_key(CHOSEN));
            let follows = self.moved && FOLLOWS.contains(&word.as_str());
            // A sequence that a column owns has the owner of the table, and no owner is said.
            let follows =
                follows || expected.kind == "sequence" && word == "owner" && (one.is_none() || other.is_none());
            if one == other || unasked || follows || goes_with_identity(word, expected, found) {
                continue;
            }
            // PostgreSQL knows columns by their numbers, and prints the name that they have now.
            let printed = self.path.len() == 1 && word != "comment";
            if printed && other.map(|text| under_old_names(text, &self.renamed)).as_ref() == one {
                continue;
            }
            let what = What::Differs {
                fact: word.clone(),
                expected: one.map(String::as_str).map(showable),
                found: other.map(String::as_str).map(showable),
            };
            self.say(expected, what);
        }
        let in_both = |order: &[String], other: &[String]| -> Vec<String> {
            order.iter().filter(|name| other.contains(name)).cloned().collect()
        };
        let (one, other) = (in_both(&expected.order, &found.order), in_both(&found.order, &expected.order));
        if one != other {
            let (one, other) = (one.join(", "), other.join(", "));
            self.say(expected, What::Differs { fact: "order".to_owned(), expected: Some(one), found: Some(other) });
        }
    }
}

/// An owner has every right, and no list says so.
fn follows_from_owning(part: &Element, owner: Option<&String>) -> bool {
    part.kind == RIGHT && owner.is_some() && part.facts.get("role") == owner
}

/// Whether a column has a sequence on one side alone, and the fact is about that.
fn goes_with_identity(word: &str, expected: &Element, found: &Element) -> bool {
    let has = |side: &Element| side.facts.contains_key("identity");
    expected.kind == "column" && word.starts_with("sequence ") && has(expected) != has(found)
}

/// The tables that a table belongs to.
fn parents(table: &Element) -> Vec<String> {
    let whole = table.facts.get("partition of").map(|said| {
        let end = [" FOR VALUES ", " DEFAULT"].iter().filter_map(|word| said.find(word)).min();
        said[..end.unwrap_or(said.len())].to_owned()
    });
    let inherited = table.facts.get("inherits").into_iter().flat_map(|said| said.split(", ")).map(str::to_owned);
    whole.into_iter().chain(inherited).collect()
}

/// Parts that are on both sides but for their names, where no other on either side is the same, too.
fn known_again<'a>(expected: &'a Element, found: &'a Element) -> BTreeMap<&'a Key, (&'a Key, &'a Element)> {
    let only = |side: &'a Element, other: &'a Element| -> Vec<(&'a Key, &'a Element)> {
        let known = |part: &&Element| KNOWN_AGAIN.contains(&part.kind.as_str());
        side.parts.iter().filter(|(key, part)| known(part) && !other.parts.contains_key(*key)).collect()
    };
    let (lost, new) = (only(expected, found), only(found, expected));
    let mut names = BTreeMap::new();
    for (key, part) in &lost {
        let like: Vec<_> = new.iter().filter(|(_, other)| other.is_like(part)).collect();
        let alone = lost.iter().filter(|(_, other)| other.is_like(part)).count() == 1;
        if let ([(new_key, new_part)], true) = (like.as_slice(), alone) {
            names.insert(*key, (*new_key, *new_part));
        }
    }
    names
}
