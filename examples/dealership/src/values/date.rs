// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The type `date`.
//!
//! In comes a day between 4714-11-24 BC and 5874897-12-31, or one of the two infinities; out goes the same day. It
//! refuses days that PostgreSQL does not count, and days that the calendar does not have.

use std::fmt;
use std::str::FromStr;

use super::calendar::Civil;
use super::scan::Scan;
use super::wire::Form;
use super::{ValueError, Wire, carry};

/// `date`: a day, or `infinity`, which is after every day, or `-infinity`, which is before.
///
/// Its text is that of PostgreSQL's ISO style: `2024-02-29`, `0044-03-15 BC`, `infinity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Days since 2000-01-01; the ends of the range are the infinities.
    days: i32,
}

impl Date {
    /// After every day.
    pub const INFINITY: Self = Self { days: i32::MAX };
    /// Before every day.
    pub const NEG_INFINITY: Self = Self { days: i32::MIN };
    /// The first day, 4714-11-24 BC: day 0 of the Julian count.
    pub const MIN: Self = Self { days: -2_451_545 };
    /// The last day, 5874897-12-31 (`DATE_END_JULIAN` in PostgreSQL's `datatype/timestamp.h` is the day behind it).
    pub const MAX: Self = Self { days: 2_145_031_948 };

    /// The day so many days after 2000-01-01, or before it.
    ///
    /// # Errors
    /// [`ValueError::Range`] outside [`Date::MIN`] to [`Date::MAX`].
    pub fn from_days_since_2000(days: i32) -> Result<Self, ValueError> {
        let date = Self { days };
        if (Self::MIN..=Self::MAX).contains(&date) {
            Ok(date)
        } else {
            Err(ValueError::range("date", "it counts the days from 4714-11-24 BC to 5874897-12-31"))
        }
    }

    /// The day of that year, month (from 1) and day (from 1). The year before year 1 is year 0: 1 BC.
    ///
    /// # Errors
    /// [`ValueError::Range`] for a day that the calendar does not have, or that PostgreSQL does not count.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Result<Self, ValueError> {
        let civil = Civil::new(i64::from(year), i64::from(month), i64::from(day))
            .ok_or_else(|| ValueError::range("date", "the calendar has no such day"))?;
        Self::from_civil(civil)
    }

    /// Days since 2000-01-01, or nothing for an infinity.
    #[must_use]
    pub fn days_since_2000(self) -> Option<i32> {
        self.is_finite().then_some(self.days)
    }

    /// Year, month (from 1) and day (from 1), or nothing for an infinity. The year before year 1 is year 0: 1 BC.
    #[must_use]
    pub fn ymd(self) -> Option<(i32, u8, u8)> {
        let Civil { year, month, day } = self.civil()?;
        Some((i32::try_from(year).ok()?, month, day))
    }

    /// Whether it is a day, and none of the infinities.
    #[must_use]
    pub fn is_finite(self) -> bool {
        self != Self::INFINITY && self != Self::NEG_INFINITY
    }

    pub(super) fn from_civil(civil: Civil) -> Result<Self, ValueError> {
        // What no `i32` holds is outside the range as well.
        Self::from_days_since_2000(i32::try_from(civil.days()).unwrap_or(i32::MAX))
    }

    pub(super) fn civil(self) -> Option<Civil> {
        self.days_since_2000().map(|days| Civil::of(i64::from(days)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.civil() {
            Some(civil) if civil.is_before_christ() => write!(f, "{civil} BC"),
            Some(civil) => write!(f, "{civil}"),
            None => f.write_str(if *self == Self::INFINITY { "infinity" } else { "-infinity" }),
        }
    }
}

impl FromStr for Date {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "infinity" => return Ok(Self::INFINITY),
            "-infinity" => return Ok(Self::NEG_INFINITY),
            _ => {}
        }
        let mut scan = Scan::of(text);
        let civil = Civil::scan(&mut scan).and_then(|written| written.end(&mut scan));
        Self::from_civil(civil.ok_or_else(|| ValueError::text("date", text))?)
    }
}

impl Wire for Date {
    const OID: u32 = 1082;
    const ARRAY_OID: u32 = 1182;

    fn put(&self, form: &mut Vec<u8>) {
        form.extend_from_slice(&self.days.to_be_bytes());
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        let mut form = Form::of("date", form);
        let date = Self { days: form.i32()? };
        if date.is_finite() && !(Self::MIN..=Self::MAX).contains(&date) {
            return Err(form.refuse("no day that PostgreSQL counts"));
        }
        form.end(date)
    }
}

carry!(Date);
