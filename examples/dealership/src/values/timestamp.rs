// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The types `timestamp` and `timestamptz`: microseconds from 4714-11-24 BC to 294276-12-31, and the infinities.
//!
//! In come a day and a time, or a count of microseconds; out goes the same moment. It refuses moments that
//! PostgreSQL does not count, and knows no time zone by name: a `timestamptz` is a moment, shown in UTC.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use super::calendar::{Civil, DAY, DAYS_FROM_1970, SECOND, scan_clock, scan_offset, write_clock};
use super::scan::Scan;
use super::wire::Form;
use super::{Date, Time, ValueError, Wire, carry};

/// The first moment: the beginning of 4714-11-24 BC (`MIN_TIMESTAMP` in PostgreSQL's `datatype/timestamp.h`).
const FIRST: i64 = -211_813_488_000_000_000;
/// The last moment: one microsecond before the beginning of 294277-01-01 (`END_TIMESTAMP` there).
const LAST: i64 = 9_223_371_331_200_000_000 - 1;
/// Why a moment is refused.
const OUTSIDE: &str = "it counts the microseconds from 4714-11-24 BC to 294276-12-31";

/// What both types have in common; they differ in what the moment is shown in.
macro_rules! moment {
    ($name:ident, $postgres:literal, $oid:literal, $array:literal) => {
        impl $name {
            /// After every moment.
            pub const INFINITY: Self = Self { micros: i64::MAX };
            /// Before every moment.
            pub const NEG_INFINITY: Self = Self { micros: i64::MIN };
            /// The first moment: the beginning of 4714-11-24 BC.
            pub const MIN: Self = Self { micros: FIRST };
            /// The last moment: the last microsecond of 294276-12-31.
            pub const MAX: Self = Self { micros: LAST };

            /// The moment so many microseconds after the beginning of 2000-01-01, or before it.
            ///
            /// # Errors
            /// [`ValueError::Range`] outside the first and the last moment.
            pub fn from_micros_since_2000(micros: i64) -> Result<Self, ValueError> {
                if (FIRST..=LAST).contains(&micros) {
                    Ok(Self { micros })
                } else {
                    Err(ValueError::range($postgres, OUTSIDE))
                }
            }

            /// Microseconds since the beginning of 2000-01-01, or nothing for an infinity.
            #[must_use]
            pub fn micros_since_2000(self) -> Option<i64> {
                self.is_finite().then_some(self.micros)
            }

            /// Whether it is a moment, and none of the infinities.
            #[must_use]
            pub fn is_finite(self) -> bool {
                self != Self::INFINITY && self != Self::NEG_INFINITY
            }

            fn from_parts(civil: Civil, clock: i64) -> Result<Self, ValueError> {
                let micros = civil.days().checked_mul(DAY).and_then(|midnight| midnight.checked_add(clock));
                Self::from_micros_since_2000(micros.ok_or_else(|| ValueError::range($postgres, OUTSIDE))?)
            }

            fn parts(self) -> Option<(Civil, i64)> {
                let micros = self.micros_since_2000()?;
                Some((Civil::of(micros.div_euclid(DAY)), micros.rem_euclid(DAY)))
            }

            /// Writes the moment with `offset` between the time and the era.
            fn write(self, f: &mut fmt::Formatter<'_>, offset: &str) -> fmt::Result {
                let Some((civil, clock)) = self.parts() else {
                    return f.write_str(if self == Self::INFINITY { "infinity" } else { "-infinity" });
                };
                write!(f, "{civil} ")?;
                write_clock(f, clock.unsigned_abs())?;
                write!(f, "{offset}{}", if civil.is_before_christ() { " BC" } else { "" })
            }
        }

        impl FromStr for $name {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, ValueError> {
                match text {
                    "infinity" => Ok(Self::INFINITY),
                    "-infinity" => Ok(Self::NEG_INFINITY),
                    _ => {
                        let parts = Self::scan(text).filter(|(_, clock)| clock.abs() <= 2 * DAY);
                        let (civil, clock) = parts.ok_or_else(|| ValueError::text($postgres, text))?;
                        Self::from_parts(civil, clock)
                    }
                }
            }
        }

        impl Wire for $name {
            const OID: u32 = $oid;
            const ARRAY_OID: u32 = $array;

            fn put(&self, form: &mut Vec<u8>) {
                form.extend_from_slice(&self.micros.to_be_bytes());
            }

            fn take(form: &[u8]) -> Result<Self, ValueError> {
                let mut form = Form::of($postgres, form);
                let moment = Self { micros: form.i64()? };
                if moment.is_finite() && !(Self::MIN..=Self::MAX).contains(&moment) {
                    return Err(form.refuse("no moment that PostgreSQL counts"));
                }
                form.end(moment)
            }
        }
    };
}

/// `timestamp`: what a calendar and a clock show somewhere, or `infinity`, or `-infinity`.
///
/// Its text is that of PostgreSQL's ISO style, `2024-02-29 04:05:06.789`; a `T` between day and time is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    /// Microseconds since 2000-01-01; the ends of the range are the infinities.
    micros: i64,
}

/// `timestamptz`: a moment, the same everywhere, or `infinity`, or `-infinity`.
///
/// Its text is that of PostgreSQL's ISO style where the session's time zone is UTC, `2024-02-29 04:05:06.789+00`.
/// Other offsets, and a `T` between day and time, are understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimestampTz {
    /// Microseconds since 2000-01-01 in UTC; the ends of the range are the infinities.
    micros: i64,
}

moment!(Timestamp, "timestamp", 1114, 1115);
moment!(TimestampTz, "timestamptz", 1184, 1185);

impl Timestamp {
    /// A day and a time of it.
    ///
    /// # Errors
    /// [`ValueError::Range`] for a day that is infinite, or that `date` counts and `timestamp` does not.
    pub fn new(date: Date, time: Time) -> Result<Self, ValueError> {
        let civil = date.civil().ok_or_else(|| ValueError::range("timestamp", "an infinite day has no time"))?;
        Self::from_parts(civil, time.micros())
    }

    /// The day and the time, or nothing for an infinity.
    #[must_use]
    pub fn date_and_time(self) -> Option<(Date, Time)> {
        let (civil, clock) = self.parts()?;
        Some((Date::from_civil(civil).ok()?, Time::from_micros(clock).ok()?))
    }

    /// The moment at which a clock in UTC shows this.
    #[must_use]
    pub const fn in_utc(self) -> TimestampTz {
        TimestampTz { micros: self.micros }
    }

    /// Reads a day and the microseconds to add to its beginning.
    fn scan(text: &str) -> Option<(Civil, i64)> {
        let mut scan = Scan::of(text);
        let written = Civil::scan(&mut scan)?;
        if !scan.eat(" ") {
            scan.expect("T")?;
        }
        let clock = scan_clock(&mut scan, 2)?;
        Some((written.end(&mut scan)?, clock)).filter(|_| clock <= DAY)
    }
}

impl TimestampTz {
    /// The moment that the computer's clock shows, cut to the microsecond.
    ///
    /// A clock that is set to a year that PostgreSQL does not count shows [`TimestampTz::MAX`].
    #[must_use]
    pub fn now() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let micros = match now {
            Ok(since) => i64::try_from(since.as_micros()),
            Err(before) => i64::try_from(before.duration().as_micros()).map(|micros| -micros),
        };
        micros.ok().and_then(|micros| Self::from_unix_micros(micros).ok()).unwrap_or(Self::MAX)
    }

    /// The moment so many microseconds after the beginning of 1970-01-01 in UTC, or before it.
    ///
    /// # Errors
    /// [`ValueError::Range`] outside the first and the last moment.
    pub fn from_unix_micros(micros: i64) -> Result<Self, ValueError> {
        let micros = micros.checked_sub(DAYS_FROM_1970 * DAY);
        Self::from_micros_since_2000(micros.ok_or_else(|| ValueError::range("timestamptz", OUTSIDE))?)
    }

    /// Microseconds since the beginning of 1970-01-01 in UTC.
    ///
    /// Nothing for an infinity, and for the last thirty years: 64 bits reach them from 2000 only.
    #[must_use]
    pub fn unix_micros(self) -> Option<i64> {
        self.micros_since_2000()?.checked_add(DAYS_FROM_1970 * DAY)
    }

    /// What a calendar and a clock in UTC show.
    #[must_use]
    pub const fn utc(self) -> Timestamp {
        Timestamp { micros: self.micros }
    }

    /// Reads a day and the microseconds to add to its beginning in UTC.
    fn scan(text: &str) -> Option<(Civil, i64)> {
        let mut scan = Scan::of(text);
        let written = Civil::scan(&mut scan)?;
        if !scan.eat(" ") {
            scan.expect("T")?;
        }
        let clock = scan_clock(&mut scan, 2).filter(|clock| *clock <= DAY)?;
        let east = if scan.eat("Z") { 0 } else { scan_offset(&mut scan)? };
        Some((written.end(&mut scan)?, clock - i64::from(east) * SECOND))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, "")
    }
}

impl fmt::Display for TimestampTz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, "+00")
    }
}

carry!(Timestamp, TimestampTz);
