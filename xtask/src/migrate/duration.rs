//! Lengths of time as people write them.
//!
//! In comes `30d` or `12h`, out goes a duration, and back. Nothing is added up: one number, one unit.

use std::time::Duration;

/// Units by their letters, with their seconds, the longest first.
const UNITS: [(&str, &str, u64); 5] =
    [("w", "week", 604_800), ("d", "day", 86_400), ("h", "hour", 3600), ("m", "minute", 60), ("s", "second", 1)];

/// `30d`, `12h`, `90m`, `45s` or `2w`.
pub(crate) fn read(text: &str) -> Result<Duration, String> {
    let wrong = || format!("{text:?} is no length of time: write a number and w, d, h, m or s, for example 30d");
    let (_, letter, seconds) = UNITS
        .iter()
        .find_map(|(letter, _, seconds)| {
            let number = text.strip_suffix(letter)?;
            Some((*letter, number, *seconds))
        })
        .ok_or_else(wrong)?;
    let number: u64 = letter.parse().map_err(|_| wrong())?;
    number.checked_mul(seconds).map(Duration::from_secs).ok_or_else(wrong)
}

/// For example `30 days`: in the longest unit that leaves no rest.
pub(super) fn in_words(time: Duration) -> String {
    let seconds = time.as_secs();
    // Nobody counts a month in weeks.
    let fits = |(_, _, unit): &&(&str, &str, u64)| *unit != 604_800 && seconds.is_multiple_of(*unit);
    let (name, unit) = UNITS.iter().find(fits).map_or(("second", 1), |(_, name, unit)| (*name, *unit));
    let number = seconds / unit;
    format!("{number} {name}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_are_read_and_said() {
        let cases =
            [("30d", "30 days"), ("2w", "14 days"), ("12h", "12 hours"), ("90m", "90 minutes"), ("1s", "1 second")];
        for (text, words) in cases {
            assert_eq!(in_words(read(text).unwrap()), words, "{text}");
        }
        for wrong in ["", "d", "30", "-1d", "1.5h", "1 d", "99999999999999999w", "30 days", "\u{fc}"] {
            assert!(read(wrong).unwrap_err().contains("for example 30d"), "{wrong}");
        }
    }
}
