//! The command line as people and machines use it: the built program, on folders of its own.
//!
//! In come arguments and files, out go exit codes, texts and files. Nothing here calls into the program's code.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod by_hand;
mod diff;
mod drift;
mod generate;
mod hostile;
mod lint;
mod merging;
mod release;
mod shown;
mod tampering;
mod verbs;
mod workspace;
