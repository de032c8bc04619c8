//! Values that are counted: numbers, identifiers and moments.
//!
//! In come a number and the bounds that are asked for, out goes a text within them, as far as the bounds leave room.

use super::demand::{Bound, Demand};
use super::value::Value;

const DAY: i64 = 86_400;

/// A whole number.
pub(super) fn whole(name: &str, n: u64, demand: &Demand) -> String {
    let most = match name {
        "int2" => i128::from(i16::MAX),
        "int4" => i128::from(i32::MAX),
        "int8" => i128::from(i64::MAX),
        _ => i128::from(u32::MAX),
    };
    count(n, demand, most).to_string()
}

/// The `n`th whole number between the bounds, from the lower one on; from 1 where there is none.
fn count(n: u64, demand: &Demand, most: i128) -> i128 {
    let high = demand.high.as_ref().and_then(|bound| edge(bound, -1)).map_or(most, |high| high.min(most));
    let low = demand.low.as_ref().and_then(|bound| edge(bound, 1)).unwrap_or(1);
    let low = if demand.low.is_none() && low > high { high - 1000 } else { low };
    let room = (high - low + 1).max(1);
    let mut number = low + i128::from(n) % room;
    for _ in 0..demand.not.len() {
        if demand.not.contains(&number.to_string()) {
            number = low + (number - low + 1) % room;
        }
    }
    number
}

/// The whole number next to a bound on its inner side.
fn edge(bound: &Bound, inwards: i128) -> Option<i128> {
    if let Ok(number) = bound.text.parse::<i128>() {
        return Some(if bound.inclusive { number } else { number + inwards });
    }
    let number = bound.text.parse::<f64>().ok()?;
    let inner = if inwards > 0 { number.ceil() } else { number.floor() };
    format!("{inner:.0}").parse().ok()
}

/// A `numeric` that its precision and scale can hold.
pub(super) fn decimal(modifier: i32, n: u64, demand: &Demand) -> String {
    let bits = modifier - 4;
    let (precision, scale) = if modifier < 4 { (38, 0) } else { (bits >> 16 & 0xffff, bits & 0x7ff) };
    let scale = if scale >= 1024 { scale - 2048 } else { scale };
    let before = u32::try_from(precision - scale).unwrap_or_default().min(30);
    if before > 0 {
        return rounded(n, demand, 10_i128.pow(before) - 1);
    }
    let digits = usize::try_from(scale).unwrap_or_default();
    let used = u32::try_from(precision).unwrap_or(1).min(18);
    format!("0.{:0digits$}", n % 10_u64.pow(used).saturating_sub(1).max(1) + 1)
}

/// A number that may have a fraction.
pub(super) fn fraction(n: u64, demand: &Demand) -> String {
    rounded(n, demand, 1_000_000)
}

/// A whole number where the bounds have room for one, else something between them.
fn rounded(n: u64, demand: &Demand, most: i128) -> String {
    let number = |bound: &Option<Bound>| bound.as_ref().and_then(|bound| bound.text.parse::<f64>().ok());
    if let (Some(low), Some(high)) = (number(&demand.low), number(&demand.high)) {
        if high - low < 3.0 && high > low {
            let share = f64::from(u32::try_from(n % 1000).unwrap_or_default() + 1) / 1002.0;
            return format!("{:.6}", low + (high - low) * share);
        }
    }
    count(n, demand, most).to_string()
}

/// A UUID, from the lower bound on.
pub(super) fn uuid(n: u64, demand: &Demand) -> String {
    let start = demand.low.as_ref().and_then(|low| u128::from_str_radix(&low.text.replace('-', ""), 16).ok());
    let number = start.unwrap_or(0x4000_8000_0000_0000_0000).wrapping_add(u128::from(n) + 1);
    let digits = format!("{number:032x}");
    format!("{}-{}-{}-{}-{}", &digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..])
}

/// A day or a moment: `day` where nothing is asked, else on from the lower or back from the upper bound. Between two
/// bounds moments are a minute apart and days a day.
pub(super) fn moment(name: &str, day: String, n: u64, demand: &Demand) -> Value {
    let times = i64::try_from(n).unwrap_or(i64::MAX / DAY).min(100_000);
    let step = if name == "date" || demand.high.is_none() { DAY } else { 60 };
    match (&demand.low, &demand.high) {
        (Some(low), _) if low.text.ends_with("infinity") => Value::Text(day),
        (Some(low), _) => Value::Shifted(low.text.clone(), step * (times + i64::from(!low.inclusive))),
        (None, Some(high)) if !high.text.ends_with("infinity") => {
            Value::Shifted(high.text.clone(), -DAY * (times + i64::from(!high.inclusive)))
        }
        _ => Value::Text(day),
    }
}
