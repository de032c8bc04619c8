// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The types `time` and `timetz`: a time of day, alone or with an offset from UTC.
//!
//! In come microseconds since midnight, up to and with the 24:00:00 that ends a day; out goes the same time. It
//! refuses leap seconds, which PostgreSQL does not keep, and knows no time zone by name.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::calendar::{DAY, HOUR, MINUTE, OFFSET_END, SECOND, scan_clock, scan_offset, write_clock, write_offset};
use super::scan::Scan;
use super::wire::Form;
use super::{ValueError, Wire, carry};

/// `time`: a time of day in microseconds. Its text is `04:05:06.789`, without the zeros at the end of the fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    micros: i64,
}

impl Time {
    /// 00:00:00.
    pub const MIN: Self = Self { micros: 0 };
    /// 24:00:00, the end of a day, which PostgreSQL tells from the beginning of the next.
    pub const MAX: Self = Self { micros: DAY };

    /// The time so many microseconds after midnight.
    ///
    /// # Errors
    /// [`ValueError::Range`] outside 0 to 86 400 000 000.
    pub fn from_micros(micros: i64) -> Result<Self, ValueError> {
        if (0..=DAY).contains(&micros) {
            Ok(Self { micros })
        } else {
            Err(ValueError::range("time", "a day has 24 hours"))
        }
    }

    /// The time of that hour (0 to 24), minute (0 to 59), second (0 to 59) and microsecond (0 to 999 999).
    ///
    /// # Errors
    /// [`ValueError::Range`] where a part is too large, or the sum is more than 24 hours.
    pub fn from_hms_micro(hour: u8, minute: u8, second: u8, micro: u32) -> Result<Self, ValueError> {
        if minute > 59 || second > 59 || micro > 999_999 {
            return Err(ValueError::range("time", "minutes and seconds end at 59, microseconds at 999999"));
        }
        let seconds = i64::from(hour) * HOUR + i64::from(minute) * MINUTE + i64::from(second) * SECOND;
        Self::from_micros(seconds + i64::from(micro))
    }

    /// Microseconds since midnight.
    #[must_use]
    pub const fn micros(self) -> i64 {
        self.micros
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_clock(f, self.micros.unsigned_abs())
    }
}

impl FromStr for Time {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let mut scan = Scan::of(text);
        let micros = scan_clock(&mut scan, 2).filter(|_| scan.is_done());
        Self::from_micros(micros.ok_or_else(|| ValueError::text("time", text))?)
    }
}

impl Wire for Time {
    const OID: u32 = 1083;
    const ARRAY_OID: u32 = 1183;

    fn put(&self, form: &mut Vec<u8>) {
        form.extend_from_slice(&self.micros.to_be_bytes());
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        let mut form = Form::of("time", form);
        let time = Self::from_micros(form.i64()?).map_err(|_| form.refuse("more than 24 hours"))?;
        form.end(time)
    }
}

/// `timetz`: a time of day and its offset from UTC. Its text is `04:05:06.789-08` or `04:05:06+05:30`.
///
/// Ordered as PostgreSQL orders: by the time in UTC, then from east to west. Two values are the same only if both
/// parts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TimeTz {
    time: Time,
    /// Seconds east of Greenwich.
    offset: i32,
}

impl TimeTz {
    /// A time with its offset in seconds east of Greenwich: 3600 for `+01`.
    ///
    /// # Errors
    /// [`ValueError::Range`] for an offset of 16 hours or more, to either side.
    pub fn new(time: Time, offset: i32) -> Result<Self, ValueError> {
        if offset.unsigned_abs() < OFFSET_END.unsigned_abs() {
            Ok(Self { time, offset })
        } else {
            Err(ValueError::range("timetz", "an offset is less than 16 hours"))
        }
    }

    /// The time that a clock shows at the offset.
    #[must_use]
    pub const fn time(self) -> Time {
        self.time
    }

    /// Seconds east of Greenwich.
    #[must_use]
    pub const fn offset(self) -> i32 {
        self.offset
    }
}

impl PartialOrd for TimeTz {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for TimeTz {
    fn cmp(&self, other: &Self) -> Ordering {
        let utc = |value: &Self| value.time.micros - i64::from(value.offset) * SECOND;
        utc(self).cmp(&utc(other)).then_with(|| other.offset.cmp(&self.offset))
    }
}

impl fmt::Display for TimeTz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_clock(f, self.time.micros.unsigned_abs())?;
        write_offset(f, self.offset)
    }
}

impl FromStr for TimeTz {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let mut scan = Scan::of(text);
        let parts = scan_clock(&mut scan, 2).zip(scan_offset(&mut scan)).filter(|_| scan.is_done());
        let (micros, offset) = parts.ok_or_else(|| ValueError::text("timetz", text))?;
        Self::new(Time::from_micros(micros)?, offset)
    }
}

impl Wire for TimeTz {
    const OID: u32 = 1266;
    const ARRAY_OID: u32 = 1270;

    fn put(&self, form: &mut Vec<u8>) {
        self.time.put(form);
        // On the wire, the offset counts to the west.
        form.extend_from_slice(&(-self.offset).to_be_bytes());
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        let mut form = Form::of("timetz", form);
        let time = Time::from_micros(form.i64()?).map_err(|_| form.refuse("more than 24 hours"))?;
        let west = form.i32()?;
        let value = west.checked_neg().and_then(|offset| Self::new(time, offset).ok());
        let value = value.ok_or_else(|| form.refuse("an offset of 16 hours or more"))?;
        form.end(value)
    }
}

carry!(Time, TimeTz);
