//! Every code has an explanation.

use schema_spec::{Code, explain};

#[test]
fn every_code_is_explained_once_and_in_order() {
    let explained: Vec<Code> = explain::all().map(|explanation| explanation.code).collect();
    assert_eq!(explained, Code::ALL);
}

#[test]
fn a_code_is_found_however_it_is_typed() {
    for typed in ["P0303", "p0303", " P0303\n"] {
        assert_eq!(explain(typed).map(|explanation| explanation.code), Some(Code::UnknownColumn));
    }
    assert_eq!(explain("P9999"), None);
    assert_eq!(explain(""), None);
}
