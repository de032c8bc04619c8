//! What sessions of a consumer call themselves, so that PostgreSQL's own views show who uses which version.
//!
//! In come a consumer and a version, out goes a value for `application_name`. The version comes first: PostgreSQL cuts the name
//! off behind 63 bytes.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::manager::Consumer;

/// Bytes that PostgreSQL keeps of the name: NAMEDATALEN less its end.
const LONGEST: usize = 63;
/// Bytes of them that a version may have.
const LONGEST_VERSION: usize = 31;
/// PostgreSQL shows other characters than those of ASCII as question marks, and blanks separate the parts.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'/');

/// What the sessions of a consumer that uses a version of the schema should call themselves, for example
/// `pilaster:v2 /api/users 1.4`: set it with `PgConnectOptions::application_name`.
#[must_use]
pub fn application_name(consumer: &Consumer, version: &str) -> String {
    let mut name = prefix(version);
    name.extend(utf8_percent_encode(consumer.handler(), ENCODED));
    name.push(' ');
    name.extend(utf8_percent_encode(consumer.version(), ENCODED));
    name.truncate(LONGEST);
    name
}

/// How the name begins for every consumer of a version. Two versions whose names are alike in their first 31 bytes are taken for
/// one, which is on the safe side.
pub(crate) fn prefix(version: &str) -> String {
    let mut encoded: String = utf8_percent_encode(version, ENCODED).collect();
    encoded.truncate(LONGEST_VERSION);
    format!("pilaster:{encoded} ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_plain_and_says_the_version_first() {
        let long = "x".repeat(100);
        let cases = [
            (("/api/users", "1.4", "v2"), "pilaster:v2 /api/users 1.4".to_owned()),
            (("fünf", "a b", "v 2"), "pilaster:v%202 f%C3%BCnf a%20b".to_owned()),
            ((&long, "1", &long), format!("pilaster:{} {}", "x".repeat(31), "x".repeat(22))),
        ];
        for ((handler, code, version), expected) in cases {
            let name = application_name(&Consumer::new(handler, code), version);
            assert_eq!(name, expected);
            assert!(name.starts_with(&prefix(version)) && name.len() <= LONGEST);
        }
    }
}
