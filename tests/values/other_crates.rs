//! Values become those of crates that calculate, and come back the same; what does not fit is refused.

use chrono::{DateTime, NaiveDate, NaiveTime, Timelike, Utc};
use generated::values::{Date, Numeric, Time, Timestamp, TimestampTz};
use rust_decimal::Decimal;

#[test]
fn decimals_keep_their_scale() {
    for text in ["0", "1.50", "-0.0000000000000000000000000001", "79228162514264337593543950335", "10000.0"] {
        let number: Numeric = text.parse().unwrap();
        let decimal = Decimal::try_from(&number).unwrap();
        assert_eq!(decimal.to_string(), text);
        assert_eq!(Numeric::from(decimal).to_string(), text);
    }
    for text in ["NaN", "Infinity", "79228162514264337593543950336", "0.00000000000000000000000000001"] {
        assert!(Decimal::try_from(&text.parse::<Numeric>().unwrap()).is_err(), "{text}");
    }
}

#[test]
fn moments_keep_their_microseconds() {
    for text in ["1969-12-31 23:59:59.999999+00", "0044-03-15 12:00:00+00 BC", "2024-02-29 01:02:03.000004+00"] {
        let moment: TimestampTz = text.parse().unwrap();
        let chrono = DateTime::<Utc>::try_from(moment).unwrap();
        assert_eq!(chrono.timestamp_micros(), moment.unix_micros().unwrap(), "{text}");
        assert_eq!(TimestampTz::try_from(chrono), Ok(moment), "{text}");
    }
    assert!(DateTime::<Utc>::try_from(TimestampTz::INFINITY).is_err());
    assert!(NaiveDate::try_from(Date::MAX).is_err(), "chrono ends earlier");
    assert!(Date::try_from(NaiveDate::MIN).is_err(), "PostgreSQL begins later");
    assert!(chrono::NaiveDateTime::try_from(Timestamp::MAX).is_err());
}

#[test]
fn what_a_clock_does_not_show_is_refused() {
    assert!(NaiveTime::try_from(Time::MAX).is_err(), "24:00:00");
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap();
    assert_eq!(Time::try_from(noon).unwrap().to_string(), "12:00:00");
    assert!(Time::try_from(noon.with_nanosecond(1).unwrap()).is_err(), "finer than a microsecond");
    let leap = NaiveTime::from_hms_nano_opt(23, 59, 59, 1_000_000_000).unwrap();
    assert!(Time::try_from(leap).is_err(), "a leap second");
}
