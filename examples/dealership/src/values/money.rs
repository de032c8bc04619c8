// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The type `money`: a whole number of the smallest unit, for example cents.
//!
//! In come units, out go the same units. It does not know the currency: how many units make one, and how that is
//! written, is the business of the server's setting `lc_monetary`. Texts are those of the locale `C`.

use std::fmt;
use std::str::FromStr;

use super::scan::Scan;
use super::wire::Form;
use super::{ValueError, Wire, carry};

/// `money`: an amount in the smallest unit of the server's currency.
///
/// Its text is that of the locale `C`, with two digits behind the point: `-$1,234.56`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(
    /// The amount: cents, where the currency has them.
    pub i64,
);

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let units = self.0.unsigned_abs();
        let whole = (units / 100).to_string();
        f.write_str(if self.0 < 0 { "-$" } else { "$" })?;
        for (position, digit) in whole.chars().enumerate() {
            if position > 0 && (whole.len() - position).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        write!(f, ".{:02}", units % 100)
    }
}

impl FromStr for Money {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let scan = |mut scan: Scan<'_>| {
            let sign = if scan.eat("-") { "-" } else { "" };
            scan.expect("$")?;
            let mut whole = scan.digits().to_owned();
            while !whole.is_empty() && scan.eat(",") {
                whole.push_str(Some(scan.digits()).filter(|digits| digits.len() == 3)?);
            }
            scan.expect(".")?;
            let fraction = Some(scan.digits()).filter(|digits| digits.len() == 2)?;
            if whole.is_empty() || !scan.is_done() {
                return None;
            }
            format!("{sign}{whole}{fraction}").parse().ok()
        };
        scan(Scan::of(text)).map(Self).ok_or_else(|| ValueError::text("money", text))
    }
}

impl Wire for Money {
    const OID: u32 = 790;
    const ARRAY_OID: u32 = 791;

    fn put(&self, form: &mut Vec<u8>) {
        form.extend_from_slice(&self.0.to_be_bytes());
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        let mut form = Form::of("money", form);
        let units = form.i64()?;
        form.end(Self(units))
    }
}

carry!(Money);
