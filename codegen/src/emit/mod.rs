//! The emitters: plain functions, one a kind of artefact.
//!
//! The model comes in, artefacts go out. No emitter reads what another one wrote.

pub(crate) mod rust;
