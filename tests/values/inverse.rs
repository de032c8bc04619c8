//! Text and value, bytes and value: each way undoes the other, and nothing that comes in makes either panic.

use std::fmt::{Debug, Display};
use std::net::IpAddr;
use std::str::FromStr;

use generated::values::{
    Bit, Cidr, Date, Inet, Interval, Json, Jsonb, MacAddr, MacAddr8, Money, Numeric, Oid, Time, TimeTz, Timestamp,
    TimestampTz, ValueError, VarBit, Wire,
};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any};
use proptest::strategy::Union;
use proptest::test_runner::TestRunner;

/// Makes values, and sees each of them return from its text, its bytes and its serde form.
fn returns<T>(values: impl Strategy<Value = T>)
where
    T: Wire + FromStr<Err: Debug> + Display + Debug + PartialEq + serde::Serialize + serde::de::DeserializeOwned,
{
    let every = |value: T| {
        let text = value.to_string();
        let from_text: T = text.parse().unwrap();
        assert_eq!(from_text, value, "{text}");
        assert_eq!(from_text.to_string(), text);
        let mut form = Vec::new();
        value.put(&mut form);
        let from_form = T::take(&form).unwrap();
        assert_eq!(from_form, value, "{text}");
        assert_eq!(from_form.to_string(), text);
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(serde_json::from_str::<T>(&json).unwrap().to_string(), text, "{json}");
        Ok(())
    };
    TestRunner::default().run(&values, every).unwrap();
}

/// Any bytes and any text: refused, or a value that returns as it is.
fn refuses_or_returns<T: Wire + FromStr<Err = ValueError> + Display + Debug + PartialEq>(alphabet: &'static str) {
    let form_returns = |bytes: Vec<u8>| {
        if let Ok(value) = T::take(&bytes) {
            let mut form = Vec::new();
            value.put(&mut form);
            assert_eq!(T::take(&form).as_ref(), Ok(&value));
            assert_eq!(value.to_string().parse::<T>(), Ok(value));
        }
        Ok(())
    };
    // Most numbers on the wire are small, or have all bits set.
    let byte = Union::new_weighted(vec![(3, Just(0).boxed()), (1, Just(0xFF).boxed()), (3, any::<u8>().boxed())]);
    TestRunner::default().run(&vec(byte, 0..24), form_returns).unwrap();
    let text_returns = |text: String| {
        if let Ok(value) = text.parse::<T>() {
            assert_eq!(value.to_string().parse::<T>(), Ok(value));
        }
        Ok(())
    };
    TestRunner::default().run(&alphabet, text_returns).unwrap();
    TestRunner::default().run(&any::<String>(), text_returns).unwrap();
}

fn days() -> impl Strategy<Value = Date> {
    let finite = (-2_451_545_i32..=2_145_031_948).prop_map(|days| Date::from_days_since_2000(days).unwrap());
    let ends = [Date::MIN, Date::MAX, Date::INFINITY, Date::NEG_INFINITY].map(Just);
    Union::new_weighted(vec![(9, finite.boxed()), (1, Union::new(ends).boxed())])
}

fn micros() -> impl Strategy<Value = i64> {
    let (first, last) = (-211_813_488_000_000_000_i64, 9_223_371_331_199_999_999);
    Union::new([
        (first..=last).boxed(),
        (-1_000_000_000_000_000_i64..1_000_000_000_000_000).boxed(),
        Just(first).boxed(),
    ])
}

fn times() -> impl Strategy<Value = Time> {
    let micros = Union::new([(0_i64..=86_400_000_000).boxed(), Just(86_400_000_000).boxed(), Just(0).boxed()]);
    micros.prop_map(|micros| Time::from_micros(micros).unwrap())
}

#[test]
fn days_and_times_return() {
    returns(days());
    returns(times());
    returns((times(), -57_599..=57_599).prop_map(|(time, offset)| TimeTz::new(time, offset).unwrap()));
    returns(micros().prop_map(|micros| Timestamp::from_micros_since_2000(micros).unwrap()));
    returns(micros().prop_map(|micros| TimestampTz::from_micros_since_2000(micros).unwrap()));
    let parts = (any::<i32>(), any::<i32>(), any::<i64>());
    returns(parts.prop_map(|(months, days, micros)| Interval::new(months, days, micros)));
    returns((-13..13, -2..2, -2_000_000_i64..2_000_000).prop_map(|(m, d, u)| Interval::new(m, d, u)));
    returns(Union::new(
        [Interval::INFINITY, Interval::NEG_INFINITY, Interval::new(0, 0, i64::MIN), Interval::default()].map(Just),
    ));
}

#[test]
fn numbers_return() {
    let numbers = "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,40})?|-?0\\.0{0,20}[0-9]{1,9}|NaN|-?Infinity";
    returns(numbers.prop_map(|text| text.parse::<Numeric>().unwrap()));
    returns(any::<i64>().prop_map(Money));
    returns(any::<u32>().prop_map(Oid));
}

#[test]
fn addresses_and_bits_return() {
    let addresses = Union::new([
        any::<[u8; 4]>().prop_map(IpAddr::from).boxed(),
        any::<[u8; 16]>().prop_map(IpAddr::from).boxed(),
        // Runs of zeros are what the short forms of IPv6 are about.
        vec(Union::new([Just(0_u16), Just(1), Just(0xFFFF)]), 8)
            .prop_map(|parts| IpAddr::from(<[u16; 8]>::try_from(parts).unwrap()))
            .boxed(),
    ]);
    returns((addresses, 0..=32_u8).prop_map(|(address, prefix)| Inet::new(address, prefix).unwrap()));
    let networks = (any::<u128>(), 0..=128_u8).prop_map(|(bits, prefix)| {
        let kept = bits & u128::MAX.checked_shl(128 - u32::from(prefix)).unwrap_or_default();
        Cidr::new(IpAddr::from(kept.to_be_bytes()), prefix).unwrap()
    });
    returns(networks);
    returns(any::<[u8; 6]>().prop_map(MacAddr));
    returns(any::<[u8; 8]>().prop_map(MacAddr8));
    returns(vec(any::<bool>(), 0..70).prop_map(|bits| Bit::from_bits(bits).unwrap()));
    returns(vec(any::<bool>(), 0..70).prop_map(|bits| VarBit::from_bits(bits).unwrap()));
}

#[test]
fn json_returns_as_the_text_that_it_is() {
    let texts = "null|-?[1-9][0-9]{0,30}\\.[0-9]{1,30}|\\[1 ,  2\\]|\\{\"b\":1,\"a\":2, \"a\" : \"ü😀\"\\}";
    returns(texts.prop_map(Json::new));
    returns(texts.prop_map(Jsonb::new));
}

#[test]
fn nothing_that_comes_in_makes_a_value_panic() {
    refuses_or_returns::<Date>("-?[0-9]{4,8}-[0-9]{2}-[0-9]{2}( BC)?");
    refuses_or_returns::<Time>("[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{0,7})?");
    refuses_or_returns::<TimeTz>("[0-2][0-9]:[0-9]{2}:[0-9]{2}(\\.[0-9]{0,7})?[+-][0-9]{2}(:[0-9]{2}){0,3}");
    refuses_or_returns::<Timestamp>("[0-9]{4,7}-[0-1][0-9]-[0-3][0-9][ T][0-2][0-9]:[0-9]{2}:[0-9]{2}( BC)?");
    refuses_or_returns::<TimestampTz>("[0-9]{4,7}-[0-1][0-9]-[0-3][0-9][ T][0-2][0-9]:[0-9]{2}:[0-9]{2}[+-][0-9]{2}");
    refuses_or_returns::<Interval>("(-?[0-9]{1,12} (year|mon|day)s? ?){0,3}([+-]?[0-9]{1,11}:[0-9]{2}:[0-9]{2})?");
    refuses_or_returns::<Numeric>("-?[0-9]{0,9}\\.?[0-9]{0,9}(e[0-9])?");
    refuses_or_returns::<Money>("-?\\$[0-9]{0,3}(,[0-9]{3}){0,7}\\.[0-9]{2}");
    refuses_or_returns::<Oid>("-?[0-9]{0,12}");
    refuses_or_returns::<Inet>("[0-9.:a-f]{0,20}(/[0-9]{0,3})?");
    refuses_or_returns::<Cidr>("[0-9.:a-f]{0,20}(/[0-9]{0,3})?");
    refuses_or_returns::<MacAddr>("([0-9a-fA-F]{2}:){5}[0-9a-f]{1,2}");
    refuses_or_returns::<MacAddr8>("([0-9a-fA-F]{2}:){7}[0-9a-f]{1,2}");
    refuses_or_returns::<Bit>("[01]{0,20}");
    refuses_or_returns::<VarBit>("[01]{0,20}2?");
}
