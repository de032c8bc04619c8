//! What the generated crate promises at compile time.
//!
//! In come small programs: those of `fail/`, one broken promise a file, and those of `pass`, which are compiled into
//! this test. Out goes what rustc says of each. No database is needed, and nothing generated is looked at as text.
//!
//! `cargo xtask test --bless --test compile` rewrites the `.stderr` beside each program; a person reads the difference.

mod pass;

#[test]
fn what_must_not_compile_does_not() {
    // One cargo run checks them all, as long as nothing has to be linked: the programs that pass stand elsewhere.
    trybuild::TestCases::new().compile_fail("fail/*.rs");
}
