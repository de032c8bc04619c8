// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The types `inet` and `cidr`: an address with the length of its network's prefix.
//!
//! In come addresses of IPv4 and IPv6, out go the same addresses. It refuses prefixes that are longer than the
//! address and, in a `cidr`, addresses that go on behind the prefix.

use std::cmp::Ordering;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use super::wire::Form;
use super::{ValueError, Wire, carry};

/// `PGSQL_AF_INET` in PostgreSQL's `utils/inet.h`.
const FAMILY_4: u8 = 2;
/// `PGSQL_AF_INET6` there.
const FAMILY_6: u8 = 3;

/// An address and a prefix that is no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Network {
    address: IpAddr,
    prefix: u8,
}

impl Network {
    fn new(address: IpAddr, prefix: u8) -> Option<Self> {
        (prefix <= width(address)).then_some(Self { address, prefix })
    }

    /// The address as bits from the left, without those behind `prefix`.
    fn bits(self, prefix: u8) -> u128 {
        let bits = match self.address {
            IpAddr::V4(address) => u128::from(address.to_bits()) << 96,
            IpAddr::V6(address) => address.to_bits(),
        };
        bits & u128::MAX.checked_shl(128 - u32::from(prefix)).unwrap_or_default()
    }

    fn is_network(self) -> bool {
        self.bits(self.prefix) == self.bits(width(self.address))
    }

    fn put(self, is_cidr: bool, form: &mut Vec<u8>) {
        let (family, length) = match self.address {
            IpAddr::V4(_) => (FAMILY_4, 4),
            IpAddr::V6(_) => (FAMILY_6, 16),
        };
        form.extend_from_slice(&[family, self.prefix, u8::from(is_cidr), length]);
        match self.address {
            IpAddr::V4(address) => form.extend_from_slice(&address.octets()),
            IpAddr::V6(address) => form.extend_from_slice(&address.octets()),
        }
    }

    /// The byte that tells `cidr` from `inet` is not looked at, as the server does not either.
    fn take(mut form: Form<'_>) -> Result<Self, ValueError> {
        let [family, prefix, _, length] = form.bytes()?;
        let address = match (family, length) {
            (FAMILY_4, 4) => IpAddr::V4(Ipv4Addr::from(form.bytes::<4>()?)),
            (FAMILY_6, 16) => IpAddr::V6(Ipv6Addr::from(form.bytes::<16>()?)),
            _ => return Err(form.refuse("neither IPv4 nor IPv6")),
        };
        let network = Self::new(address, prefix).ok_or_else(|| form.refuse("a prefix longer than the address"))?;
        form.end(network)
    }

    fn scan(text: &str) -> Option<(IpAddr, Option<u8>)> {
        let Some((address, prefix)) = text.split_once('/') else { return Some((text.parse().ok()?, None)) };
        let is_number = !prefix.is_empty() && prefix.bytes().all(|digit| digit.is_ascii_digit());
        let prefix = prefix.parse().ok().filter(|_| is_number)?;
        Some((address.parse().ok()?, Some(prefix)))
    }
}

/// IPv4 before IPv6, then by the network, then by the length of the prefix, then by the whole address.
impl Ord for Network {
    fn cmp(&self, other: &Self) -> Ordering {
        let shorter = self.prefix.min(other.prefix);
        let whole = |network: &Self| network.bits(width(network.address));
        self.address
            .is_ipv6()
            .cmp(&other.address.is_ipv6())
            .then_with(|| self.bits(shorter).cmp(&other.bits(shorter)))
            .then_with(|| self.prefix.cmp(&other.prefix))
            .then_with(|| whole(self).cmp(&whole(other)))
    }
}

impl PartialOrd for Network {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The address as PostgreSQL writes it.
///
/// It differs from the standard library's in one case: where only the last 32 bits of an IPv6 address are set, and
/// the upper 16 of them are, PostgreSQL writes these 32 as IPv4.
impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.address {
            IpAddr::V6(address) => match address.segments() {
                [0, 0, 0, 0, 0, 0, high, low] if high != 0 => {
                    write!(f, "::{}", Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low)))
                }
                _ => write!(f, "{address}"),
            },
            IpAddr::V4(address) => write!(f, "{address}"),
        }
    }
}

/// Bits of an address.
const fn width(address: IpAddr) -> u8 {
    match address {
        IpAddr::V4(_) => 32,
        IpAddr::V6(_) => 128,
    }
}

/// `inet`: the address of a host, and the network that it is in.
///
/// Its text is `192.168.0.1/24`, or `192.168.0.1` where the prefix is as long as the address. Ordered as PostgreSQL
/// orders: IPv4 before IPv6, then by network, prefix and address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Inet(Network);

/// `cidr`: a network. Its text is `192.168.0.0/24`. Ordered as [`Inet`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cidr(Network);

impl Inet {
    /// A host in a network with a prefix of so many bits.
    ///
    /// # Errors
    /// [`ValueError::Range`] where the prefix is longer than the address.
    pub fn new(address: IpAddr, prefix: u8) -> Result<Self, ValueError> {
        let network = Network::new(address, prefix);
        network.map(Self).ok_or_else(|| ValueError::range("inet", "the prefix is longer than the address"))
    }

    /// The address.
    #[must_use]
    pub const fn address(self) -> IpAddr {
        self.0.address
    }

    /// Bits of the network's prefix: 0 to 32, or to 128.
    #[must_use]
    pub const fn prefix(self) -> u8 {
        self.0.prefix
    }
}

impl Cidr {
    /// The network of all addresses that begin with the first bits of this one.
    ///
    /// # Errors
    /// [`ValueError::Range`] where the prefix is longer than the address, or a bit behind it is set.
    pub fn new(address: IpAddr, prefix: u8) -> Result<Self, ValueError> {
        let network = Network::new(address, prefix)
            .ok_or_else(|| ValueError::range("cidr", "the prefix is longer than the address"))?;
        if network.is_network() {
            Ok(Self(network))
        } else {
            Err(ValueError::range("cidr", "the address has bits behind the prefix"))
        }
    }

    /// The first address.
    #[must_use]
    pub const fn address(self) -> IpAddr {
        self.0.address
    }

    /// Bits of the prefix: 0 to 32, or to 128.
    #[must_use]
    pub const fn prefix(self) -> u8 {
        self.0.prefix
    }
}

impl From<IpAddr> for Inet {
    /// A host alone: the prefix is as long as the address.
    fn from(address: IpAddr) -> Self {
        Self(Network { address, prefix: width(address) })
    }
}

impl From<Cidr> for Inet {
    fn from(network: Cidr) -> Self {
        Self(network.0)
    }
}

impl fmt::Display for Inet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.prefix == width(self.0.address) { self.0.fmt(f) } else { write!(f, "{}/{}", self.0, self.0.prefix) }
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.0, self.0.prefix)
    }
}

impl FromStr for Inet {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let (address, prefix) = Network::scan(text).ok_or_else(|| ValueError::text("inet", text))?;
        prefix.map_or_else(|| Ok(Self::from(address)), |prefix| Self::new(address, prefix))
    }
}

impl FromStr for Cidr {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let (address, prefix) = Network::scan(text).ok_or_else(|| ValueError::text("cidr", text))?;
        Self::new(address, prefix.unwrap_or(width(address)))
    }
}

impl Wire for Inet {
    const OID: u32 = 869;
    const ARRAY_OID: u32 = 1041;

    fn put(&self, form: &mut Vec<u8>) {
        self.0.put(false, form);
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        Network::take(Form::of("inet", form)).map(Self)
    }
}

impl Wire for Cidr {
    const OID: u32 = 650;
    const ARRAY_OID: u32 = 651;

    fn put(&self, form: &mut Vec<u8>) {
        self.0.put(true, form);
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        let network = Network::take(Form::of("cidr", form))?;
        let has_rest = || ValueError::binary("cidr", "an address with bits behind the prefix");
        network.is_network().then_some(Self(network)).ok_or_else(has_rest)
    }
}

carry!(Inet, Cidr);
