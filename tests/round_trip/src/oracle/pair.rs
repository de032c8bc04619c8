//! Random pairs of schemas, each known by its seed, and made smaller where they fail.
//!
//! In comes a seed, out go two schemas: one by chance, and what a few additions, removals and changes make of it. Most
//! texts are ones that PostgreSQL takes; which are not is found out by asking it.

use codegen::plan::transition::Renames;
use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::dice::Dice;
use super::make::Maker;
use super::rename::Rename;
use super::schema::{Key, Kind, Schema};

/// Two schemas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    first: Schema,
    second: Schema,
    rename: Option<Rename>,
}

impl Pair {
    /// What is called otherwise in the second schema, which only a person can know.
    #[must_use]
    pub fn renames(&self) -> Renames {
        self.rename.as_ref().map(Rename::intent).unwrap_or_default()
    }

    /// The same in words.
    #[must_use]
    pub fn renamed(&self) -> String {
        self.rename.as_ref().map_or_else(|| "nothing is renamed".to_owned(), ToString::to_string)
    }

    /// The first schema as SQL.
    #[must_use]
    pub fn first(&self) -> String {
        self.first.sql()
    }

    /// The second schema as SQL.
    #[must_use]
    pub fn second(&self) -> String {
        self.second.sql()
    }
}

/// The pair of a seed, as a tree of smaller ones.
#[must_use]
pub fn pair(seed: u64) -> Tree {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    Pairs.new_tree(&mut runner).expect("the strategy rejects nothing")
}

/// All pairs.
#[derive(Debug)]
struct Pairs;

impl Strategy for Pairs {
    type Tree = Tree;
    type Value = Pair;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let mut maker = Maker { schema: Schema::default(), dice: Dice(runner.new_rng()) };
        maker.whole();
        maker.schema.settle();
        let first = maker.schema.clone();
        let rename = if maker.dice.once_in(6) { Rename::of(&mut maker.dice, &first, &maker.schema) } else { None };
        if let Some(rename) = &rename {
            rename.apply(&mut maker.schema);
        }
        for _ in 0..1 + maker.dice.below(7) {
            maker.change();
        }
        maker.schema.settle();
        // What is hard to take away is as hard to find as what is hard to add.
        // A column that a child had before its parent is its own for ever, so that no child is found.
        let found = first.things.iter().any(|thing| {
            let now = maker.schema.find(&thing.key);
            thing.key.0 == Kind::Table && thing.says("heir") && now.is_some_and(|now| !now.says("heir"))
        });
        let taken = rename.as_ref().is_some_and(|rename| rename.is_taken(&maker.schema));
        let backwards = maker.dice.once_in(2) && !found && !taken;
        let (first, second) = if backwards { (maker.schema, first) } else { (first, maker.schema) };
        let rename = if backwards { rename.map(Rename::reversed) } else { rename };
        let now = Pair { first, second, rename };
        Ok(Tree { before: now.clone(), now, at: 0, found: false })
    }
}

impl Maker {
    /// One difference.
    fn change(&mut self) {
        let choice = self.dice.below(10);
        if choice < 4 {
            return self.grow();
        }
        let kind = self.kind();
        let all: Vec<Key> = self
            .schema
            .things
            .iter()
            .filter(|thing| thing.key.0 == kind && !thing.fixed)
            .map(|t| t.key.clone())
            .collect();
        let Some(key) = self.dice.any(&all) else { return self.grow() };
        if choice < 7 {
            self.schema.remove(&key);
        } else if let Some(thing) = self.remade(&key) {
            self.schema.put(thing);
            self.schema.settle();
        }
    }
}

/// A pair, and the smaller ones that are made of it: a difference less, or a thing less in both.
#[derive(Debug)]
pub struct Tree {
    now: Pair,
    before: Pair,
    /// The next thing to do without, counted through both schemas.
    at: usize,
    /// Whether this round has made it smaller.
    found: bool,
}

impl Tree {
    /// The pair without a thing, or with one difference less.
    fn without(&self, at: usize) -> Option<Pair> {
        let mut keys: Vec<&Key> = self.now.first.things.iter().chain(&self.now.second.things).map(|t| &t.key).collect();
        keys.sort();
        keys.dedup();
        let (key, whole) = (keys.get(at / 2).copied()?.clone(), at.is_multiple_of(2));
        let mut pair = self.now.clone();
        if whole {
            pair.first.remove(&key);
            pair.second.remove(&key);
        } else if let Some(old) = self.now.first.find(&key) {
            pair.second.put(old.clone());
            pair.second.settle();
        } else {
            pair.second.remove(&key);
        }
        Some(pair)
    }
}

impl ValueTree for Tree {
    type Value = Pair;

    fn current(&self) -> Pair {
        self.now.clone()
    }

    fn simplify(&mut self) -> bool {
        loop {
            match self.without(self.at) {
                Some(smaller) if smaller != self.now => {
                    self.before = std::mem::replace(&mut self.now, smaller);
                    self.found = true;
                    return true;
                }
                Some(_) => self.at += 1,
                None if self.found => (self.at, self.found) = (0, false),
                None => return false,
            }
        }
    }

    /// The last step was one too many.
    fn complicate(&mut self) -> bool {
        self.now = self.before.clone();
        self.at += 1;
        true
    }
}
