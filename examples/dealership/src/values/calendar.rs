// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The proleptic Gregorian calendar and the clock, as PostgreSQL counts and writes them.
//!
//! In come numbers of days and microseconds, out go years, hours and their texts in the ISO style, and the other way
//! round. It knows no range: that is the business of the types. It reads no other style than ISO.

use std::fmt;

use super::scan::Scan;

/// Microseconds of a second.
pub(super) const SECOND: i64 = 1_000_000;
/// Microseconds of a minute.
pub(super) const MINUTE: i64 = 60 * SECOND;
/// Microseconds of an hour.
pub(super) const HOUR: i64 = 60 * MINUTE;
/// Microseconds of a day of 24 hours.
pub(super) const DAY: i64 = 24 * HOUR;
/// Days from 1970-01-01 to 2000-01-01, where PostgreSQL begins to count.
pub(super) const DAYS_FROM_1970: i64 = 10_957;
/// An offset from UTC is less than this many seconds, to either side (`TZDISP_LIMIT` in `datatype/timestamp.h`).
pub(super) const OFFSET_END: i32 = 16 * 3600;

/// Days of 400 years, after which the calendar repeats itself.
const DAYS_OF_400_YEARS: i64 = 146_097;
/// Days from 0000-03-01, where a year of the computation begins, to 2000-01-01.
const DAYS_TO_2000: i64 = 730_425;

/// A day of the calendar. The year before year 1 is year 0, written `0001 … BC`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Civil {
    pub(super) year: i64,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl Civil {
    /// The day, if the calendar has it.
    pub(super) fn new(year: i64, month: i64, day: i64) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        if !(1..=length).contains(&day) {
            return None;
        }
        Some(Self { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
    }

    /// The day so many days after 2000-01-01.
    ///
    /// The year of the computation begins in March, so that the day that leap years add is its last.
    pub(super) fn of(days: i64) -> Self {
        let days = days + DAYS_TO_2000;
        let era = days.div_euclid(DAYS_OF_400_YEARS);
        let day_of_era = days.rem_euclid(DAYS_OF_400_YEARS);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let small = |number: i64| u8::try_from(number).expect("days and months of the computation are below 32");
        Self { year, month: small(month), day: small(day) }
    }

    /// Days since 2000-01-01.
    pub(super) fn days(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = self.year - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month_from_march = if month > 2 { month - 3 } else { month + 9 };
        let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * DAYS_OF_400_YEARS + day_of_era - DAYS_TO_2000
    }

    /// Reads `2024-02-29`, with the year as counted from the beginning of its era.
    pub(super) fn scan(scan: &mut Scan<'_>) -> Option<Written> {
        let year = scan.number(4..=7)?;
        scan.expect("-")?;
        let month = scan.number(2..=2)?;
        scan.expect("-")?;
        Some(Written { year, month, day: scan.number(2..=2)? })
    }

    /// Whether the year is written with ` BC` behind everything else.
    pub(super) const fn is_before_christ(self) -> bool {
        self.year <= 0
    }
}

/// A day as written, before it is known on which side of the year 1 it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written {
    year: i64,
    month: i64,
    day: i64,
}

impl Written {
    /// Reads the end of the text, where ` BC` may stand, and returns the day.
    pub(super) fn end(self, scan: &mut Scan<'_>) -> Option<Civil> {
        let year = if scan.eat(" BC") { 1 - self.year } else { self.year };
        // No calendar has a year 0: the year 1 follows the year 1 BC.
        if self.year == 0 || !scan.is_done() {
            return None;
        }
        Civil::new(year, self.month, self.day)
    }
}

impl fmt::Display for Civil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = if self.is_before_christ() { 1 - self.year } else { self.year };
        write!(f, "{year:04}-{:02}-{:02}", self.month, self.day)
    }
}

/// Writes microseconds as `04:05:06.789`; the hours may be more than two digits.
pub(super) fn write_clock(f: &mut impl fmt::Write, micros: u64) -> fmt::Result {
    let (seconds, fraction) = (micros / 1_000_000, micros % 1_000_000);
    write!(f, "{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)?;
    if fraction == 0 {
        return Ok(());
    }
    let digits = format!("{fraction:06}");
    write!(f, ".{}", digits.trim_end_matches('0'))
}

/// Reads `04:05:06.789` as microseconds; the hours may have as many digits as `widest`.
pub(super) fn scan_clock(scan: &mut Scan<'_>, widest: usize) -> Option<i64> {
    let hours = scan.number(2..=widest)?;
    scan.expect(":")?;
    let minutes = scan.number(2..=2).filter(|minutes| *minutes < 60)?;
    scan.expect(":")?;
    let seconds = scan.number(2..=2).filter(|seconds| *seconds < 60)?;
    let fraction = scan.millionths()?;
    hours.checked_mul(HOUR)?.checked_add(minutes * MINUTE + seconds * SECOND)?.checked_add(fraction)
}

/// Writes seconds east of Greenwich as `+02`, `-03:30` or `+00:19:32`.
pub(super) fn write_offset(f: &mut impl fmt::Write, east: i32) -> fmt::Result {
    let seconds = east.unsigned_abs();
    write!(f, "{}{:02}", if east < 0 { '-' } else { '+' }, seconds / 3600)?;
    if !seconds.is_multiple_of(3600) {
        write!(f, ":{:02}", seconds / 60 % 60)?;
    }
    if !seconds.is_multiple_of(60) {
        write!(f, ":{:02}", seconds % 60)?;
    }
    Ok(())
}

/// Reads `+02`, `-03:30` or `+00:19:32` as seconds east of Greenwich.
pub(super) fn scan_offset(scan: &mut Scan<'_>) -> Option<i32> {
    let west = scan.eat("-");
    if !west {
        scan.expect("+")?;
    }
    let hours = scan.number(2..=2)?;
    let mut part = || if scan.eat(":") { scan.number(2..=2).filter(|part| *part < 60) } else { Some(0) };
    let (minutes, seconds) = (part()?, part()?);
    let seconds = i32::try_from(hours * 3600 + minutes * 60 + seconds).ok()?;
    let east = if west { -seconds } else { seconds };
    (seconds < OFFSET_END).then_some(east)
}
