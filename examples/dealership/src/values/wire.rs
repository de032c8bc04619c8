// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! PostgreSQL's binary form of a value: the bytes of its `send` and `recv` functions.
//!
//! In come bytes, out goes a value, and the other way round; all numbers are big-endian. It refuses bytes that are
//! too few, too many, or that the server itself would not send.

use super::ValueError;

/// A value with a binary form of its own.
///
/// The numbers of the types are those of `pg_type.dat` in PostgreSQL's source, the same on every server.
pub trait Wire: Sized {
    /// Number of the type in `pg_type`.
    const OID: u32;
    /// Number of the type of its arrays.
    const ARRAY_OID: u32;

    /// Appends the binary form.
    fn put(&self, form: &mut Vec<u8>);

    /// Reads the binary form, all of it.
    ///
    /// # Errors
    /// [`ValueError::Binary`] where the bytes are no value of the type.
    fn take(form: &[u8]) -> Result<Self, ValueError>;
}

/// What is left of a binary form.
#[derive(Debug)]
pub(super) struct Form<'b> {
    postgres_type: &'static str,
    rest: &'b [u8],
}

impl<'b> Form<'b> {
    /// All of it.
    pub(super) const fn of(postgres_type: &'static str, rest: &'b [u8]) -> Self {
        Self { postgres_type, rest }
    }

    /// The next bytes as an array.
    pub(super) fn bytes<const LENGTH: usize>(&mut self) -> Result<[u8; LENGTH], ValueError> {
        let (first, rest) = self.rest.split_first_chunk().ok_or_else(|| self.refuse("it ends too early"))?;
        self.rest = rest;
        Ok(*first)
    }

    /// The next two bytes as a number.
    pub(super) fn u16(&mut self) -> Result<u16, ValueError> {
        self.bytes().map(u16::from_be_bytes)
    }

    /// The next two bytes as a signed number.
    pub(super) fn i16(&mut self) -> Result<i16, ValueError> {
        self.bytes().map(i16::from_be_bytes)
    }

    /// The next four bytes as a signed number.
    pub(super) fn i32(&mut self) -> Result<i32, ValueError> {
        self.bytes().map(i32::from_be_bytes)
    }

    /// The next eight bytes as a signed number.
    pub(super) fn i64(&mut self) -> Result<i64, ValueError> {
        self.bytes().map(i64::from_be_bytes)
    }

    /// Everything that is left.
    pub(super) const fn rest(self) -> &'b [u8] {
        self.rest
    }

    /// The value, if nothing is left.
    pub(super) fn end<T>(self, value: T) -> Result<T, ValueError> {
        if self.rest.is_empty() { Ok(value) } else { Err(self.refuse("it goes on behind its end")) }
    }

    /// An error that names the type.
    pub(super) const fn refuse(&self, reason: &'static str) -> ValueError {
        ValueError::binary(self.postgres_type, reason)
    }
}
