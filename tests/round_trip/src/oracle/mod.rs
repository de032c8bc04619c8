//! Random pairs of schemas, and the way from the one to the other.
//!
//! In comes a seed, out goes a pair ([`pair`]), and what became of it on a server ([`Bench`]). A pair that fails is made
//! smaller as long as it fails ([`smallest`]).

mod bench;
mod dice;
mod make;
mod object;
mod pair;
mod rarity;
mod rename;
mod run;
mod schema;
mod table;

pub use bench::Bench;
pub use pair::{Pair, Tree, pair};
pub use run::{Outcome, Watched};

use proptest::strategy::ValueTree as _;

/// The smallest pair that still fails, in at most so many trials, and why it does.
#[must_use]
pub fn smallest(bench: &mut Bench<'_>, mut tree: Tree, mut why: String, trials: usize) -> (Pair, String) {
    for _ in 0..trials {
        if !tree.simplify() {
            break;
        }
        // Another failure is another case.
        match bench.try_pair(&tree.current()) {
            Outcome::Failed(reason) if alike(&reason, &why) => why = reason,
            _ => drop(tree.complicate()),
        }
    }
    (tree.current(), why)
}

/// Whether two reasons are of one kind: their first words are the same where they hold no name.
fn alike(one: &str, other: &str) -> bool {
    let kind = |text: &str| {
        let unnamed = text.split('"').next().unwrap_or_default();
        unnamed.split(": ").filter(|part| !part.ends_with(".sql")).collect::<Vec<_>>().join(": ")
    };
    let (one, other) = (kind(one), kind(other));
    one.chars().take(40).eq(other.chars().take(40))
}
