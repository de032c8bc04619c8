// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The type `numeric`: decimal numbers of up to 131072 digits before the point and 16383 behind it.
//!
//! In come digits, out go the same digits with as many zeros behind the point as came in. It does not calculate:
//! conversions lead to types that do, and fail where those hold less.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::scan::Scan;
use super::wire::Form;
use super::{ValueError, Wire, carry};

/// Decimal digits of a group: PostgreSQL counts to the base 10000.
const GROUP: usize = 4;
/// Digits before the point that PostgreSQL's format has room for.
const MOST_WHOLE_DIGITS: usize = 131_072;
/// Digits behind the point that it has room for.
const MOST_FRACTION_DIGITS: usize = 16_383;
/// Why digits are refused.
const TOO_LONG: &str = "it has 131072 digits before the point and 16383 behind it at most";

/// What stands in the place of the sign on the wire.
mod sign {
    pub(super) const POSITIVE: u16 = 0x0000;
    pub(super) const NEGATIVE: u16 = 0x4000;
    pub(super) const NAN: u16 = 0xC000;
    pub(super) const INFINITY: u16 = 0xD000;
    pub(super) const NEG_INFINITY: u16 = 0xF000;
}

/// `numeric`: a decimal number with its scale, or `NaN`, or an infinity (PostgreSQL 14 and later).
///
/// Compared as PostgreSQL compares: `1.0` equals `1.00` although their texts differ, `NaN` equals itself and is
/// greater than everything else.
#[derive(Debug, Clone)]
pub struct Numeric(Kind);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Kind {
    NegInfinity,
    Finite(Number),
    Infinity,
    NaN,
}

/// The groups bear neither zeros at their front nor at their end, so that equal numbers have equal groups.
#[derive(Debug, Clone)]
struct Number {
    negative: bool,
    /// Power of 10000 that the first group counts.
    weight: i16,
    /// Digits behind the point.
    scale: u16,
    groups: Vec<u16>,
}

impl Numeric {
    /// Not a number.
    pub const NAN: Self = Self(Kind::NaN);
    /// Greater than every number.
    pub const INFINITY: Self = Self(Kind::Infinity);
    /// Less than every number.
    pub const NEG_INFINITY: Self = Self(Kind::NegInfinity);

    /// Whether it is a number, neither `NaN` nor an infinity.
    #[must_use]
    pub const fn is_finite(&self) -> bool {
        matches!(self.0, Kind::Finite(_))
    }

    /// Whether it is `NaN`.
    #[must_use]
    pub const fn is_nan(&self) -> bool {
        matches!(self.0, Kind::NaN)
    }

    /// Whether it is less than zero.
    #[must_use]
    pub const fn is_negative(&self) -> bool {
        match &self.0 {
            Kind::NegInfinity => true,
            Kind::Finite(number) => number.negative,
            Kind::Infinity | Kind::NaN => false,
        }
    }

    /// How many digits stand behind the point, or nothing where there is no number.
    #[must_use]
    pub const fn scale(&self) -> Option<u16> {
        match &self.0 {
            Kind::Finite(number) => Some(number.scale),
            _ => None,
        }
    }

    /// The number `digits / 10^scale`.
    pub(super) fn from_scaled(digits: i128, scale: u16) -> Result<Self, ValueError> {
        let scale = usize::from(scale);
        let text = format!("{:0>width$}", digits.unsigned_abs(), width = scale + 1);
        let (whole, fraction) = text.split_at(text.len() - scale);
        Number::of(digits < 0, whole, fraction).map(|number| Self(Kind::Finite(number)))
    }

    /// The digits as a whole number, and how many of them stand behind the point, if 128 bits hold them.
    pub(super) fn to_scaled(&self, scale: u16) -> Option<i128> {
        let Kind::Finite(number) = &self.0 else { return None };
        // A fraction that is cut off here would be a loss.
        if number.fraction_digits() > usize::from(scale) {
            return None;
        }
        let point = self.to_string();
        let (whole, fraction) = point.split_once('.').unwrap_or((&point, ""));
        let kept = fraction.get(..usize::from(scale)).unwrap_or(fraction);
        format!("{whole}{kept:0<width$}", width = usize::from(scale)).parse().ok()
    }
}

impl Number {
    /// The number with these digits before and behind the point.
    fn of(negative: bool, whole: &str, fraction: &str) -> Result<Self, ValueError> {
        let whole = whole.trim_start_matches('0');
        if whole.len() > MOST_WHOLE_DIGITS || fraction.len() > MOST_FRACTION_DIGITS {
            return Err(ValueError::range("numeric", TOO_LONG));
        }
        let too_long = |_| ValueError::range("numeric", TOO_LONG);
        let scale = u16::try_from(fraction.len()).map_err(too_long)?;
        let whole_groups = i32::try_from(whole.len().div_ceil(GROUP)).map_err(too_long)?;
        let weight = i16::try_from(whole_groups - 1).map_err(too_long)?;
        let padded = format!(
            "{}{whole}{fraction}{}",
            "0".repeat(whole.len().next_multiple_of(GROUP) - whole.len()),
            "0".repeat(fraction.len().next_multiple_of(GROUP) - fraction.len()),
        );
        let group = |digits: &[u8]| digits.iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
        let groups = padded.as_bytes().chunks(GROUP).map(group).collect();
        Ok(Self { negative, weight, scale, groups }.stripped())
    }

    /// Without zeros at either end. Zero itself has no groups, no weight and no sign.
    fn stripped(mut self) -> Self {
        let Some(first) = self.groups.iter().position(|group| *group != 0) else {
            return Self { negative: false, weight: 0, scale: self.scale, groups: Vec::new() };
        };
        let end = self.groups.iter().rposition(|group| *group != 0).map_or(0, |last| last + 1);
        self.groups.truncate(end);
        self.groups.drain(..first);
        let weight = i32::try_from(first).map(|first| i32::from(self.weight) - first);
        let weight = weight.ok().and_then(|weight| i16::try_from(weight).ok());
        self.weight = weight.expect("an `i16` counts the last group, so it counts those before it");
        self
    }

    /// How many digits behind the point are there, zeros at the end left out.
    fn fraction_digits(&self) -> usize {
        let Some(last) = self.groups.last() else { return 0 };
        let whole_groups = i32::from(self.weight) + 1;
        let behind = i32::try_from(self.groups.len()).map_or(0, |groups| groups - whole_groups);
        let zeros = [10, 100, 1000].into_iter().take_while(|power| last % power == 0).count();
        usize::try_from(behind).map_or(0, |groups| (groups * GROUP).saturating_sub(zeros))
    }

    /// The group that counts a power of 10000.
    fn group(&self, power: i32) -> u16 {
        let position = usize::try_from(i32::from(self.weight) - power);
        position.ok().and_then(|position| self.groups.get(position)).copied().unwrap_or_default()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;

        if self.negative {
            f.write_char('-')?;
        }
        let weight = i32::from(self.weight.max(0));
        write!(f, "{}", self.group(weight))?;
        for power in (0..weight).rev() {
            write!(f, "{:04}", self.group(power))?;
        }
        if self.scale == 0 {
            return Ok(());
        }
        f.write_char('.')?;
        let mut left = usize::from(self.scale);
        for power in (i32::MIN..0).rev() {
            let digits = format!("{:04}", self.group(power));
            f.write_str(&digits[..left.min(GROUP)])?;
            left = left.saturating_sub(GROUP);
            if left == 0 {
                break;
            }
        }
        Ok(())
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| if number.groups.is_empty() { 0 } else { 1 - 2 * i8::from(number.negative) };
        let by_size = || {
            let size = (self.weight, &self.groups).cmp(&(other.weight, &other.groups));
            if self.negative { size.reverse() } else { size }
        };
        sign(self).cmp(&sign(other)).then_with(by_size)
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.negative, self.weight, &self.groups).hash(state);
    }
}

impl PartialEq for Numeric {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Numeric {}

impl PartialOrd for Numeric {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Numeric {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl Hash for Numeric {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl fmt::Display for Numeric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::NegInfinity => f.write_str("-Infinity"),
            Kind::Finite(number) => number.fmt(f),
            Kind::Infinity => f.write_str("Infinity"),
            Kind::NaN => f.write_str("NaN"),
        }
    }
}

impl FromStr for Numeric {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "NaN" => return Ok(Self::NAN),
            "Infinity" => return Ok(Self::INFINITY),
            "-Infinity" => return Ok(Self::NEG_INFINITY),
            _ => {}
        }
        let mut scan = Scan::of(text);
        let negative = scan.eat("-");
        let whole = scan.digits();
        let point = scan.eat(".");
        let fraction = scan.digits();
        if whole.is_empty() || point == fraction.is_empty() || !scan.is_done() {
            return Err(ValueError::text("numeric", text));
        }
        Number::of(negative, whole, fraction).map(|number| Self(Kind::Finite(number)))
    }
}

impl Wire for Numeric {
    const OID: u32 = 1700;
    const ARRAY_OID: u32 = 1231;

    fn put(&self, form: &mut Vec<u8>) {
        let empty = |sign| Number { negative: sign == sign::NEGATIVE, weight: 0, scale: 0, groups: Vec::new() };
        let (sign, number) = match &self.0 {
            Kind::NegInfinity => (sign::NEG_INFINITY, &empty(sign::NEG_INFINITY)),
            Kind::Infinity => (sign::INFINITY, &empty(sign::INFINITY)),
            Kind::NaN => (sign::NAN, &empty(sign::NAN)),
            Kind::Finite(number) => (if number.negative { sign::NEGATIVE } else { sign::POSITIVE }, number),
        };
        let count = u16::try_from(number.groups.len()).expect("weight and scale allow 36864 groups at most");
        form.extend_from_slice(&count.to_be_bytes());
        form.extend_from_slice(&number.weight.to_be_bytes());
        form.extend_from_slice(&sign.to_be_bytes());
        form.extend_from_slice(&number.scale.to_be_bytes());
        form.extend(number.groups.iter().flat_map(|group| group.to_be_bytes()));
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        let mut form = Form::of("numeric", form);
        let (count, weight, sign, scale) = (form.u16()?, form.i16()?, form.u16()?, form.u16()?);
        let negative = match sign {
            sign::NAN => return form.end(Self::NAN),
            sign::INFINITY => return form.end(Self::INFINITY),
            sign::NEG_INFINITY => return form.end(Self::NEG_INFINITY),
            sign::POSITIVE => false,
            sign::NEGATIVE => true,
            _ => return Err(form.refuse("an unknown sign")),
        };
        let groups: Vec<u16> = (0..count).map(|_| form.u16()).collect::<Result<_, _>>()?;
        if groups.iter().any(|group| *group > 9_999) {
            return Err(form.refuse("a group of more than four digits"));
        }
        let lowest = i32::from(weight) + 1 - i32::from(count);
        if usize::from(scale) > MOST_FRACTION_DIGITS || lowest < i32::from(i16::MIN) {
            return Err(form.refuse("more digits behind the point than there is room for"));
        }
        let number = Number { negative, weight, scale, groups }.stripped();
        if number.fraction_digits() > usize::from(scale) {
            return Err(form.refuse("digits behind those that the scale counts"));
        }
        form.end(Self(Kind::Finite(number)))
    }
}

carry!(Numeric);
