// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! How generated structs travel: rows in, parameters out.
//!
//! In comes a struct with the names of its columns, out go the implementations that the sessions ask for; without the
//! drivers' features the macros are empty. Columns are read by name, so that a row of a statement written by hand will
//! do as well.

#![allow(unused_macros, unused_imports, reason = "a schema need not have every kind of type")]

/// Reads a struct from a row: `row!(User { id = "id", r#type = "type" })`.
macro_rules! row {
    ($row:ident { $($field:ident = $column:literal),* $(,)? }) => {
        #[cfg(feature = "sqlx")]
        impl ::sqlx::FromRow<'_, ::sqlx::postgres::PgRow> for $row {
            fn from_row(row: &::sqlx::postgres::PgRow) -> ::sqlx::Result<Self> {
                let _ = row;
                Ok(Self { $($field: ::sqlx::Row::try_get(row, $column)?),* })
            }
        }

        #[cfg(feature = "tokio-postgres")]
        impl ::std::convert::TryFrom<&::tokio_postgres::Row> for $row {
            type Error = ::tokio_postgres::Error;

            fn try_from(row: &::tokio_postgres::Row) -> ::std::result::Result<Self, Self::Error> {
                let _ = row;
                Ok(Self { $($field: row.try_get($column)?),* })
            }
        }
    };
}

/// Binds a struct in the order of its fields: `parameters!(NewUser { email, [phone] })`. A field in brackets tells
/// "left out" and its value apart and takes two parameters.
macro_rules! parameters {
    ($new:ident { $($field:tt),* $(,)? }) => {
        #[cfg(feature = "sqlx")]
        impl $crate::sqlx_session::Bind for $new {
            fn bind(
                &self,
                arguments: &mut ::sqlx::postgres::PgArguments,
            ) -> ::std::result::Result<(), ::sqlx::error::BoxDynError> {
                let _ = &arguments;
                $($crate::rows::add!(self, arguments, $field);)*
                Ok(())
            }
        }

        #[cfg(feature = "tokio-postgres")]
        impl $crate::tokio_postgres_session::Bind for $new {
            fn bind<'a>(&'a self, parameters: &mut $crate::tokio_postgres_session::Parameters<'a>) {
                let _ = &parameters;
                $($crate::rows::push!(self, parameters, $field);)*
            }
        }
    };
}

/// One field for sqlx.
macro_rules! add {
    ($struct:expr, $arguments:ident, [$field:ident]) => {
        $crate::sqlx_session::Bind::bind(&$struct.$field.is_some(), $arguments)?;
        $crate::sqlx_session::Bind::bind(&$struct.$field, $arguments)?;
    };
    ($struct:expr, $arguments:ident, $field:ident) => {
        $crate::sqlx_session::Bind::bind(&$struct.$field, $arguments)?;
    };
}

/// One field for `tokio-postgres`.
macro_rules! push {
    ($struct:expr, $parameters:ident, [$field:ident]) => {
        $parameters.push(if $struct.$field.is_some() { &true } else { &false });
        $parameters.push(&$struct.$field);
    };
    ($struct:expr, $parameters:ident, $field:ident) => {
        $parameters.push(&$struct.$field);
    };
}

pub(crate) use {add, parameters, push, row};

/// A field that may be left out, be NULL, or have a value: absent, `null` and the value in serde's formats.
#[cfg(feature = "serde")]
pub(crate) mod left_out {
    #![allow(clippy::option_option, clippy::ref_option, reason = "left out and NULL are two things, and serde lends")]

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// Writes NULL or the value; what is left out is skipped before.
    pub(crate) fn serialize<T: Serialize, S: Serializer>(
        field: &Option<Option<T>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        field.as_ref().and_then(Option::as_ref).serialize(serializer)
    }

    /// Reads what is there as given; an absent field never comes here.
    pub(crate) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Option<T>>, D::Error> {
        Option::<T>::deserialize(deserializer).map(Some)
    }
}
