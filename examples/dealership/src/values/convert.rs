// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! Ways to and from the types that other crates calculate with.
//!
//! In comes a value of one side, out goes the same value of the other. What the other side cannot hold is a
//! [`ValueError`]: nothing is rounded, and no leap second becomes another one.

use super::{Numeric, ValueError};

macro_rules! whole_numbers {
    ($($number:ident),+) => {$(
        impl From<$number> for Numeric {
            fn from(number: $number) -> Self {
                Self::from_scaled(i128::from(number), 0).expect("a machine's number has less than 131072 digits")
            }
        }

        impl TryFrom<&Numeric> for $number {
            type Error = ValueError;

            /// Refuses fractions and what is out of range.
            fn try_from(value: &Numeric) -> Result<Self, ValueError> {
                let whole = value.to_scaled(0).and_then(|number| Self::try_from(number).ok());
                whole.ok_or_else(|| ValueError::range(stringify!($number), "a fraction, or out of its range"))
            }
        }
    )+};
}

whole_numbers!(i16, i32, i64, i128, u16, u32, u64);

#[cfg(feature = "rust_decimal")]
mod decimal {
    use rust_decimal::Decimal;

    use super::{Numeric, ValueError};

    impl From<Decimal> for Numeric {
        /// Keeps the scale; zero loses its sign, which `numeric` does not know.
        fn from(number: Decimal) -> Self {
            let scale = u16::try_from(number.scale()).expect("the scale of a `Decimal` is 28 at most");
            Self::from_scaled(number.mantissa(), scale).expect("a `Decimal` has 29 digits at most")
        }
    }

    impl TryFrom<&Numeric> for Decimal {
        type Error = ValueError;

        /// Keeps the scale; refuses more than 96 bits of digits, or 28 of them behind the point.
        fn try_from(value: &Numeric) -> Result<Self, ValueError> {
            let refuse = || ValueError::range("Decimal", "more than 96 bits of digits, or 28 digits behind the point");
            let scale = value.scale().ok_or_else(refuse)?;
            let digits = value.to_scaled(scale).ok_or_else(refuse)?;
            Decimal::try_from_i128_with_scale(digits, u32::from(scale)).map_err(|_| refuse())
        }
    }
}

#[cfg(feature = "chrono")]
mod chrono {
    use ::chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};

    use crate::values::{Date, Time, Timestamp, TimestampTz, ValueError};

    impl TryFrom<NaiveDate> for Date {
        type Error = ValueError;

        fn try_from(date: NaiveDate) -> Result<Self, ValueError> {
            let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
            Self::from_ymd(date.year(), small(date.month()), small(date.day()))
        }
    }

    impl TryFrom<Date> for NaiveDate {
        type Error = ValueError;

        /// Refuses the infinities, and years that chrono does not count.
        fn try_from(date: Date) -> Result<Self, ValueError> {
            let (year, month, day) = date.ymd().ok_or_else(|| ValueError::range("NaiveDate", "an infinity"))?;
            let found = Self::from_ymd_opt(year, u32::from(month), u32::from(day));
            found.ok_or_else(|| ValueError::range("NaiveDate", "a year that chrono does not count"))
        }
    }

    impl TryFrom<NaiveTime> for Time {
        type Error = ValueError;

        /// Refuses leap seconds and what is finer than a microsecond, which `trunc_subsecs(6)` cuts off.
        fn try_from(time: NaiveTime) -> Result<Self, ValueError> {
            let nanos = i64::from(time.nanosecond());
            if nanos >= 1_000_000_000 {
                return Err(ValueError::range("time", "a leap second"));
            }
            if nanos % 1_000 != 0 {
                return Err(ValueError::range("time", "finer than a microsecond"));
            }
            Self::from_micros(i64::from(time.num_seconds_from_midnight()) * 1_000_000 + nanos / 1_000)
        }
    }

    impl TryFrom<Time> for NaiveTime {
        type Error = ValueError;

        /// Refuses 24:00:00.
        fn try_from(time: Time) -> Result<Self, ValueError> {
            let (seconds, micros) = (time.micros() / 1_000_000, time.micros() % 1_000_000);
            let seconds_and_nanos = u32::try_from(seconds).ok().zip(u32::try_from(micros * 1_000).ok());
            let found = seconds_and_nanos.and_then(|(s, n)| Self::from_num_seconds_from_midnight_opt(s, n));
            found.ok_or_else(|| ValueError::range("NaiveTime", "24:00:00 is no time of the day that it ends"))
        }
    }

    impl TryFrom<NaiveDateTime> for Timestamp {
        type Error = ValueError;

        /// Refuses leap seconds and what is finer than a microsecond, which `trunc_subsecs(6)` cuts off.
        fn try_from(moment: NaiveDateTime) -> Result<Self, ValueError> {
            Self::new(moment.date().try_into()?, moment.time().try_into()?)
        }
    }

    impl TryFrom<Timestamp> for NaiveDateTime {
        type Error = ValueError;

        /// Refuses the infinities, and years that chrono does not count.
        fn try_from(moment: Timestamp) -> Result<Self, ValueError> {
            let parts = moment.date_and_time();
            let (date, time) = parts.ok_or_else(|| ValueError::range("NaiveDateTime", "an infinity"))?;
            Ok(Self::new(date.try_into()?, time.try_into()?))
        }
    }

    impl TryFrom<DateTime<Utc>> for TimestampTz {
        type Error = ValueError;

        /// Refuses leap seconds and what is finer than a microsecond, which `trunc_subsecs(6)` cuts off.
        fn try_from(moment: DateTime<Utc>) -> Result<Self, ValueError> {
            Timestamp::try_from(moment.naive_utc()).map(Timestamp::in_utc)
        }
    }

    impl TryFrom<TimestampTz> for DateTime<Utc> {
        type Error = ValueError;

        /// Refuses the infinities, and years that chrono does not count.
        fn try_from(moment: TimestampTz) -> Result<Self, ValueError> {
            NaiveDateTime::try_from(moment.utc()).map(|moment| moment.and_utc())
        }
    }
}
