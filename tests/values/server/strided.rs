//! Thousands of values all over the range of a type: our text of each is the server's.
//!
//! The steps are prime, so that they meet every month, every day of it and every kind of year.

use generated::values::{Date, Interval, Numeric, Time, TimeTz, Timestamp, TimestampTz, Wire};
use test_server::Server;

use super::both::{Both, Value};

impl Both {
    /// Sends all values at once and compares the texts that come back.
    async fn writes_alike<T: Value + Wire>(&mut self, postgres_type: &str, values: Vec<T>) {
        assert!(values.len() > 1_000, "{postgres_type}: too few to prove anything");
        let ours: Vec<String> = values.iter().map(ToString::to_string).collect();
        let theirs: Vec<String> = self.ask(&format!("SELECT $1::{postgres_type}[]::text[]"), values.clone()).await;
        for ((value, ours), theirs) in values.iter().zip(&ours).zip(&theirs) {
            assert_eq!(ours, theirs, "{postgres_type}");
            assert_eq!(theirs.parse::<T>().unwrap(), *value, "{postgres_type} {theirs}");
        }
        assert_eq!(ours.len(), theirs.len(), "{postgres_type}");
    }
}

/// All numbers from `first` to `last` in steps.
fn steps(first: i64, last: i64, step: i64) -> impl Iterator<Item = i64> + Clone {
    std::iter::successors(Some(first), move |number| number.checked_add(step)).take_while(move |number| *number <= last)
}

#[tokio::test]
async fn days_and_moments_all_over_the_calendar() {
    let database = Server::shared().database("calendar").unwrap();
    let mut both = Both::connect(&database.url).await;
    let day = |days: i64| Date::from_days_since_2000(i32::try_from(days).unwrap()).unwrap();
    both.writes_alike("date", steps(-2_451_545, 2_145_031_948, 499_979).map(day).collect()).await;
    both.writes_alike("date", steps(-800_000, 40_000, 97).map(day).collect()).await;
    let (first, last) = (-211_813_488_000_000_000, 9_223_371_331_199_999_999);
    let micros: Vec<i64> = steps(first, last, 2_305_843_009_213_693).collect();
    let moments = micros.iter().map(|micros| Timestamp::from_micros_since_2000(*micros).unwrap());
    both.writes_alike("timestamp", moments.collect()).await;
    let moments = micros.iter().map(|micros| TimestampTz::from_micros_since_2000(*micros).unwrap());
    both.writes_alike("timestamptz", moments.collect()).await;
}

#[tokio::test]
async fn times_and_intervals_of_every_sign() {
    let database = Server::shared().database("times").unwrap();
    let mut both = Both::connect(&database.url).await;
    let times: Vec<Time> =
        steps(0, 86_400_000_000, 43_112_609).map(|micros| Time::from_micros(micros).unwrap()).collect();
    both.writes_alike("time", times.clone()).await;
    let offsets = steps(-57_599, 57_599, 59);
    let zoned = offsets.zip(times.iter().cycle());
    let zoned = zoned.map(|(offset, time)| TimeTz::new(*time, i32::try_from(offset).unwrap()).unwrap());
    both.writes_alike("timetz", zoned.collect()).await;
    let months = steps(-178_956_970 * 12, 178_956_970 * 12, 3_999_971);
    let days = steps(-2_147_483_648, 2_147_483_647, 7_999_993).chain(steps(-40, 40, 1)).cycle();
    let micros = steps(-9_223_372_036_854_775_807, 9_223_372_036_854_775_807, 36_028_797_018_963_913).cycle();
    let small = |number: i64| i32::try_from(number).unwrap();
    let long = months.zip(days).zip(micros).map(|((m, d), u)| Interval::new(small(m), small(d), u));
    let short = steps(-13, 13, 1).flat_map(|m| steps(-1, 1, 1).map(move |d| (m, d)));
    let short = short.flat_map(|(m, d)| steps(-90_000_000, 90_000_000, 4_500_001).map(move |u| (m, d, u)));
    both.writes_alike("interval", long.chain(short.map(|(m, d, u)| Interval::new(small(m), small(d), u))).collect())
        .await;
}

#[tokio::test]
async fn numbers_of_every_length_and_scale() {
    let database = Server::shared().database("numbers").unwrap();
    let mut both = Both::connect(&database.url).await;
    let digits = "90210000400000000050000123456789".repeat(2);
    let mut numbers: Vec<Numeric> = Vec::new();
    for whole in 0..=40 {
        for scale in 0..=24 {
            let sign = if (whole + scale) % 2 == 0 { "" } else { "-" };
            let (front, back) = (&digits[..whole], &digits[whole..whole + scale]);
            let text = format!("{sign}{front:0>1}{}{back}", if scale == 0 { "" } else { "." });
            numbers.push(text.parse().unwrap());
        }
    }
    both.writes_alike("numeric", numbers).await;
}
