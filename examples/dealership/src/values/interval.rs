// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The type `interval`: months, days and microseconds, which PostgreSQL keeps apart.
//!
//! In come the three parts, out go the same three: a month is not 30 days here, nor a day 24 hours. It reads the
//! style `postgres` of the setting `intervalstyle`, and no other.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::calendar::{DAY, scan_clock, write_clock};
use super::scan::Scan;
use super::wire::Form;
use super::{ValueError, Wire, carry};

/// `interval`: a stretch of time in months, days and microseconds, each with its own sign.
///
/// Its text is that of PostgreSQL's own style: `1 year 2 mons -3 days +04:05:06.789`, `00:00:00`.
///
/// Two values are the same only if all three parts are. They are ordered by length as PostgreSQL orders them, with
/// 30 days a month and 24 hours a day; of two that PostgreSQL takes for equal, the one with fewer months comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Interval {
    /// Months, 12 a year.
    pub months: i32,
    /// Days, of whatever length.
    pub days: i32,
    /// Microseconds.
    pub micros: i64,
}

impl Interval {
    /// Longer than every stretch. PostgreSQL 17 and later know it; to an older server it is a long one like others.
    pub const INFINITY: Self = Self { months: i32::MAX, days: i32::MAX, micros: i64::MAX };
    /// The other end. PostgreSQL 17 and later know it.
    pub const NEG_INFINITY: Self = Self { months: i32::MIN, days: i32::MIN, micros: i64::MIN };

    /// The three parts.
    #[must_use]
    pub const fn new(months: i32, days: i32, micros: i64) -> Self {
        Self { months, days, micros }
    }

    /// Whether it is none of the infinities.
    #[must_use]
    pub fn is_finite(self) -> bool {
        self != Self::INFINITY && self != Self::NEG_INFINITY
    }

    /// The length by which PostgreSQL orders: 30 days a month, 24 hours a day.
    fn length(self) -> i128 {
        let days = i128::from(self.months) * 30 + i128::from(self.days);
        days * i128::from(DAY) + i128::from(self.micros)
    }

    fn scan(text: &str) -> Option<Self> {
        let mut scan = Scan::of(text);
        let mut amounts = [None::<i128>; 3];
        let mut clock = None;
        loop {
            let (before, negative) = (scan, scan.eat("-"));
            if !negative {
                scan.eat("+");
            }
            let sign = if negative { -1 } else { 1 };
            let digits = scan.digits();
            if scan.eat(" ") {
                let unit = scan_unit(&mut scan)?;
                // A unit comes once, and the smaller behind the larger.
                if amounts[unit..].iter().any(Option::is_some) {
                    return None;
                }
                amounts[unit] = Some(sign * digits.parse::<i128>().ok()?);
            } else {
                scan = before;
                clock = Some(scan_signed_clock(&mut scan)?);
            }
            if scan.is_done() {
                break;
            }
            scan.expect(" ").filter(|()| clock.is_none())?;
        }
        let [years, months, days] = amounts.map(Option::unwrap_or_default);
        Some(Self {
            months: i32::try_from(years.checked_mul(12)?.checked_add(months)?).ok()?,
            days: i32::try_from(days).ok()?,
            micros: clock.unwrap_or_default(),
        })
    }
}

/// Reads `year`, `mons` and the like: which of the three parts it is.
fn scan_unit(scan: &mut Scan<'_>) -> Option<usize> {
    let unit = ["year", "mon", "day"].iter().position(|unit| scan.eat(unit))?;
    scan.eat("s");
    Some(unit)
}

/// Reads `-04:05:06.789`. The longest negative one has no positive counterpart in 64 bits.
fn scan_signed_clock(scan: &mut Scan<'_>) -> Option<i64> {
    const LONGEST: &str = "-2562047788:00:54.775808";
    if scan.eat(LONGEST) {
        return Some(i64::MIN);
    }
    let negative = scan.eat("-");
    if !negative {
        scan.eat("+");
    }
    let micros = scan_clock(scan, 10)?;
    Some(if negative { -micros } else { micros })
}

impl PartialOrd for Interval {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Interval {
    fn cmp(&self, other: &Self) -> Ordering {
        let parts = |value: &Self| (value.length(), value.months, value.days);
        parts(self).cmp(&parts(other))
    }
}

impl fmt::Display for Interval {
    /// As `EncodeInterval` in PostgreSQL's `datetime.c` does: behind a negative part, a positive one bears a `+`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_finite() {
            return f.write_str(if *self == Self::INFINITY { "infinity" } else { "-infinity" });
        }
        let mut space = "";
        let mut is_before = false;
        for (amount, unit) in [(self.months / 12, "year"), (self.months % 12, "mon"), (self.days, "day")] {
            if amount != 0 {
                let plus = if is_before && amount > 0 { "+" } else { "" };
                write!(f, "{space}{plus}{amount} {unit}{}", if amount == 1 { "" } else { "s" })?;
                (space, is_before) = (" ", amount < 0);
            }
        }
        if self.micros != 0 || space.is_empty() {
            let sign = if self.micros < 0 {
                "-"
            } else if is_before {
                "+"
            } else {
                ""
            };
            write!(f, "{space}{sign}")?;
            write_clock(f, self.micros.unsigned_abs())?;
        }
        Ok(())
    }
}

impl FromStr for Interval {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "infinity" => Ok(Self::INFINITY),
            "-infinity" => Ok(Self::NEG_INFINITY),
            _ => Self::scan(text).ok_or_else(|| ValueError::text("interval", text)),
        }
    }
}

impl Wire for Interval {
    const OID: u32 = 1186;
    const ARRAY_OID: u32 = 1187;

    fn put(&self, form: &mut Vec<u8>) {
        form.extend_from_slice(&self.micros.to_be_bytes());
        form.extend_from_slice(&self.days.to_be_bytes());
        form.extend_from_slice(&self.months.to_be_bytes());
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        let mut form = Form::of("interval", form);
        let (micros, days) = (form.i64()?, form.i32()?);
        let months = form.i32()?;
        form.end(Self { months, days, micros })
    }
}

carry!(Interval);
