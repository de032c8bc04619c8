//! What is no value is refused with its reason; values compare as PostgreSQL compares; other crates' types convert.

use std::collections::BTreeSet;

use generated::values::{
    Cidr, Date, Inet, Interval, Json, Money, Numeric, Time, TimeTz, Timestamp, TimestampTz, ValueError, Wire,
};

fn numeric(text: &str) -> Numeric {
    text.parse().unwrap()
}

#[test]
fn texts_that_postgresql_would_not_write_are_refused() {
    let refused = [
        (
            "date",
            ["2023-02-29", "0000-01-01", "24-01-01", "2024-1-1", "4714-11-23 BC", "5874898-01-01", "Infinity"]
                .map(|text| text.parse::<Date>().err()),
        ),
        (
            "time",
            ["24:00:00.000001", "12:60:00", "12:00:60", "12:00", "12:00:00.", "12:00:00.1234567", "1:00:00"]
                .map(|text| text.parse::<Time>().err()),
        ),
        (
            "timestamp",
            [
                "2024-01-01",
                "2024-01-01 00:00:00+00",
                "294277-01-01 00:00:00",
                "2024-01-01 00:00:00 AD",
                "4714-11-23 23:59:59 BC",
                "",
                "-infinity ",
            ]
            .map(|text| text.parse::<Timestamp>().err()),
        ),
        (
            "interval",
            ["", "1", "1 week", "1 day 1 day", "1 mon 1 year", "00:00:00 1 day", "2147483648 days"]
                .map(|text| text.parse::<Interval>().err()),
        ),
        ("numeric", ["", "-", ".5", "5.", "1e5", "+1", "infinity"].map(|text| text.parse::<Numeric>().err())),
        (
            "money",
            ["1.00", "$1", "$1.0", "$,100.00", "$10,00.00", "-$92,233,720,368,547,758.09", "($1.00)"]
                .map(|text| text.parse::<Money>().err()),
        ),
        (
            "cidr",
            ["10.0.0.1/8", "::1/127", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/+8", "10", "::/129"]
                .map(|text| text.parse::<Cidr>().err()),
        ),
    ];
    for (postgres_type, errors) in refused {
        for (position, error) in errors.into_iter().enumerate() {
            let error = error.unwrap_or_else(|| panic!("{postgres_type}: text {position} was taken"));
            assert!(error.to_string().contains(postgres_type), "{error}");
        }
    }
}

#[test]
fn bytes_that_postgresql_would_not_send_are_refused() {
    let binary = |result: Option<ValueError>| matches!(result, Some(ValueError::Binary { .. }));
    assert!(binary(Date::take(&[0; 3]).err()));
    assert!(binary(Date::take(&[0; 5]).err()));
    assert!(binary(Date::take(&i32::MIN.wrapping_add(1).to_be_bytes()).err()));
    assert!(binary(Time::take(&(-1_i64).to_be_bytes()).err()));
    assert!(binary(TimestampTz::take(&(i64::MAX - 1).to_be_bytes()).err()));
    assert!(binary(Numeric::take(&[0, 1, 0, 0, 0x10, 0, 0, 0, 0, 1]).err()), "an unknown sign");
    assert!(binary(Numeric::take(&[0, 1, 0, 0, 0, 0, 0, 0, 0x27, 0x10]).err()), "a group of 10000");
    assert!(binary(Numeric::take(&[0, 1, 0xFF, 0xFF, 0, 0, 0, 3, 0, 1]).err()), "a fourth digit where there are three");
    assert!(binary(Inet::take(&[2, 33, 0, 4, 1, 2, 3, 4]).err()));
    assert!(binary(Cidr::take(&[2, 8, 1, 4, 10, 0, 0, 1]).err()));
    assert!(binary(Json::take(&[0xFF]).err()));
}

#[test]
fn numbers_compare_by_value_and_keep_their_scale() {
    let order =
        ["-Infinity", "-10000", "-9999.9", "-0.00001", "0", "0.00001", "1", "1.01", "9999", "10000", "Infinity", "NaN"];
    let numbers: Vec<Numeric> = order.iter().map(|text| numeric(text)).collect();
    assert!(numbers.is_sorted_by(|one, two| one < two));
    assert_eq!(numeric("1.0"), numeric("1.00"));
    assert_eq!(numeric("-0.0"), numeric("0"));
    assert_eq!(numeric("-0.0").to_string(), "0.0", "numeric knows no negative zero");
    assert_eq!(numeric("1.00").scale(), Some(2));
    assert_eq!([numeric("10.0"), numeric("10"), numeric("10.000")].into_iter().collect::<BTreeSet<_>>().len(), 1);
}

#[test]
fn machine_numbers_convert_where_nothing_is_lost() {
    for number in [i64::MIN, -10_000, -1, 0, 1, 9_999, 10_000, i64::MAX] {
        assert_eq!(Numeric::from(number).to_string(), number.to_string());
        assert_eq!(i64::try_from(&Numeric::from(number)), Ok(number));
    }
    assert_eq!(i32::try_from(&numeric("70000.000")), Ok(70_000));
    for text in ["0.5", "-2147483649", "NaN", "Infinity", "1000000000000000000000000000000000000000000"] {
        assert!(i32::try_from(&numeric(text)).is_err(), "{text}");
    }
}

#[test]
fn times_compare_as_postgresql_compares() {
    let zoned = |text: &str| text.parse::<TimeTz>().unwrap();
    assert!(zoned("12:00:00+02") < zoned("11:00:00+00"));
    assert!(zoned("12:00:00+01") < zoned("11:00:00+00"), "the same moment: the east comes first");
    let interval = |text: &str| text.parse::<Interval>().unwrap();
    assert!(interval("29 days 23:59:59") < interval("1 mon"));
    assert!(interval("1 mon") < interval("30 days 00:00:01"));
    assert!(Date::NEG_INFINITY < Date::MIN && Date::MAX < Date::INFINITY);
    let inet = |text: &str| text.parse::<Inet>().unwrap();
    let order = ["9.0.0.0", "10.0.0.0/8", "10.0.0.1/8", "10.0.0.0/16", "10.1.0.0/16", "::", "::1"];
    assert!(order.map(inet).is_sorted_by(|one, two| one < two));
}

#[test]
fn moments_know_the_clock_and_the_calendar() {
    assert_eq!(TimestampTz::from_unix_micros(0).unwrap().to_string(), "1970-01-01 00:00:00+00");
    assert_eq!("2024-02-29T12:00:00Z".parse::<TimestampTz>(), "2024-02-29 14:00:00+02".parse());
    let moment = Timestamp::new(Date::from_ymd(0, 2, 29).unwrap(), Time::from_hms_micro(1, 2, 3, 4).unwrap()).unwrap();
    assert_eq!(moment.to_string(), "0001-02-29 01:02:03.000004 BC");
    assert_eq!(moment.date_and_time().and_then(|(date, _)| date.ymd()), Some((0, 2, 29)));
    assert!(Timestamp::new(Date::MAX, Time::MIN).is_err() && Timestamp::new(Date::INFINITY, Time::MIN).is_err());
    let now = TimestampTz::now();
    assert!(now > "2024-01-01 00:00:00+00".parse().unwrap() && now < TimestampTz::MAX);
}

#[test]
fn json_is_itself_in_serde_and_not_a_string() {
    let json: Json = serde_json::from_str("[1.50, {\"b\": 1, \"a\": 123456789012345678901234567890}]").unwrap();
    assert_eq!(json.as_str(), "[1.50, {\"b\": 1, \"a\": 123456789012345678901234567890}]");
    assert_eq!(serde_json::to_string(&[&json]).unwrap(), format!("[{json}]"));
    assert_eq!(Json::from_value(&[1, 2]).unwrap().to_value::<Vec<i32>>().unwrap(), [1, 2]);
    assert!(serde_json::to_string(&Json::new("no json")).is_err());
}
