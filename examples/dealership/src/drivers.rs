// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! What the drivers need to know of the generated types, said once for each kind of type.
//!
//! In comes a type by name, out go the implementations that `sqlx` and `tokio-postgres` ask for; without these
//! features the macros are empty. Nothing here knows a layout: that is the business of the types themselves.
//!
//! The macros name everything by its whole path, because a schema may well have a type called `Type` or `Box`.

#![allow(unused_macros, unused_imports, reason = "a schema need not have every kind of type")]

/// What the implementations for sqlx name.
#[cfg(feature = "sqlx")]
pub(crate) mod sqlx_names {
    pub(crate) use ::sqlx::encode::{Encode, IsNull};
    pub(crate) use ::sqlx::postgres::types::Oid;
    pub(crate) use ::sqlx::postgres::{
        PgArgumentBuffer, PgArguments, PgHasArrayType, PgTypeInfo, PgTypeKind, PgValueFormat, PgValueRef, Postgres,
    };
    pub(crate) use ::sqlx::{Arguments, Decode, Type};

    /// Success, or an error of any kind.
    pub(crate) type Outcome<T> = ::std::result::Result<T, ::sqlx::error::BoxDynError>;
}

/// What the implementations for `tokio-postgres` name.
#[cfg(feature = "tokio-postgres")]
pub(crate) mod tokio_names {
    pub(crate) use ::bytes::BytesMut;
    pub(crate) use ::tokio_postgres::types::{FromSql, IsNull, ToSql, Type, WrongType};

    /// Success, or an error of any kind.
    pub(crate) type Outcome<T> = ::std::result::Result<T, ::std::boxed::Box<dyn ::std::error::Error + Sync + Send>>;

    /// Encodes a value if its type goes with that of the parameter.
    pub(crate) fn checked<T: ToSql>(value: &T, target: &Type, out: &mut BytesMut) -> Outcome<IsNull> {
        if T::accepts(target) { value.to_sql(target, out) } else { Err(WrongType::new::<T>(target.clone()).into()) }
    }
}

/// Makes a type that sqlx can encode a parameter of its own.
macro_rules! bind_value {
    ($($value:ty),+ $(,)?) => {$(
        impl $crate::sqlx_session::Bind for $value {
            fn bind(
                &self,
                arguments: &mut $crate::drivers::sqlx_names::PgArguments,
            ) -> $crate::drivers::sqlx_names::Outcome<()> {
                $crate::drivers::sqlx_names::Arguments::add(arguments, self)
            }
        }
    )+};
}

/// Makes a type that `tokio-postgres` can encode a parameter of its own.
macro_rules! bind_reference {
    ($($value:ty),+ $(,)?) => {$(
        impl $crate::tokio_postgres_session::Bind for $value {
            fn bind<'a>(&'a self, parameters: &mut $crate::tokio_postgres_session::Parameters<'a>) {
                parameters.push(self);
            }
        }
    )+};
}

/// For a type with a binary form of its own (`Wire`): reads and writes it, and reads PostgreSQL's text form where
/// the server sends that.
macro_rules! wire_value {
    ($value:ident) => {
        #[cfg(feature = "sqlx")]
        const _: () = {
            use $crate::drivers::sqlx_names as driver;
            use $crate::values::Wire as Form;

            impl driver::Type<driver::Postgres> for $value {
                fn type_info() -> driver::PgTypeInfo {
                    driver::PgTypeInfo::with_oid(driver::Oid(<$value as Form>::OID))
                }
            }

            impl driver::PgHasArrayType for $value {
                fn array_type_info() -> driver::PgTypeInfo {
                    driver::PgTypeInfo::with_oid(driver::Oid(<$value as Form>::ARRAY_OID))
                }
            }

            impl driver::Encode<'_, driver::Postgres> for $value {
                fn encode_by_ref(&self, form: &mut driver::PgArgumentBuffer) -> driver::Outcome<driver::IsNull> {
                    Form::put(self, form);
                    Ok(driver::IsNull::No)
                }
            }

            impl driver::Decode<'_, driver::Postgres> for $value {
                fn decode(value: driver::PgValueRef<'_>) -> driver::Outcome<Self> {
                    match value.format() {
                        driver::PgValueFormat::Binary => Ok(<$value as Form>::take(value.as_bytes()?)?),
                        driver::PgValueFormat::Text => Ok(value.as_str()?.parse::<$value>()?),
                    }
                }
            }

            $crate::drivers::bind_value!($value);
        };

        #[cfg(feature = "tokio-postgres")]
        const _: () = {
            use $crate::drivers::tokio_names as driver;
            use $crate::values::Wire as Form;

            impl driver::ToSql for $value {
                fn to_sql(&self, _: &driver::Type, out: &mut driver::BytesMut) -> driver::Outcome<driver::IsNull> {
                    let mut form = ::std::vec::Vec::new();
                    Form::put(self, &mut form);
                    out.extend_from_slice(&form);
                    Ok(driver::IsNull::No)
                }

                fn accepts(target: &driver::Type) -> bool {
                    target.oid() == <$value as Form>::OID
                }

                fn to_sql_checked(
                    &self,
                    target: &driver::Type,
                    out: &mut driver::BytesMut,
                ) -> driver::Outcome<driver::IsNull> {
                    driver::checked(self, target, out)
                }
            }

            impl<'a> driver::FromSql<'a> for $value {
                fn from_sql(_: &driver::Type, raw: &'a [u8]) -> driver::Outcome<Self> {
                    Ok(<$value as Form>::take(raw)?)
                }

                fn accepts(source: &driver::Type) -> bool {
                    source.oid() == <$value as Form>::OID
                }
            }

            $crate::drivers::bind_reference!($value);
        };
    };
}

/// For a newtype: `struct ListingId(pub i64)` is to the drivers what `i64` is.
macro_rules! wire_as {
    ($newtype:ident, $inner:ty) => {
        #[cfg(feature = "sqlx")]
        const _: () = {
            use $crate::drivers::sqlx_names as driver;

            impl driver::Type<driver::Postgres> for $newtype {
                fn type_info() -> driver::PgTypeInfo {
                    <$inner as driver::Type<driver::Postgres>>::type_info()
                }

                fn compatible(info: &driver::PgTypeInfo) -> bool {
                    <$inner as driver::Type<driver::Postgres>>::compatible(info)
                }
            }

            impl driver::PgHasArrayType for $newtype {
                fn array_type_info() -> driver::PgTypeInfo {
                    <$inner as driver::PgHasArrayType>::array_type_info()
                }

                fn array_compatible(info: &driver::PgTypeInfo) -> bool {
                    <$inner as driver::PgHasArrayType>::array_compatible(info)
                }
            }

            impl driver::Encode<'_, driver::Postgres> for $newtype {
                fn encode_by_ref(&self, form: &mut driver::PgArgumentBuffer) -> driver::Outcome<driver::IsNull> {
                    <$inner as driver::Encode<'_, driver::Postgres>>::encode_by_ref(&self.0, form)
                }
            }

            impl<'r> driver::Decode<'r, driver::Postgres> for $newtype {
                fn decode(value: driver::PgValueRef<'r>) -> driver::Outcome<Self> {
                    <$inner as driver::Decode<'r, driver::Postgres>>::decode(value).map($newtype)
                }
            }

            $crate::drivers::bind_value!($newtype);
        };

        #[cfg(feature = "tokio-postgres")]
        const _: () = {
            use $crate::drivers::tokio_names as driver;

            impl driver::ToSql for $newtype {
                fn to_sql(&self, target: &driver::Type, out: &mut driver::BytesMut) -> driver::Outcome<driver::IsNull> {
                    driver::ToSql::to_sql(&self.0, target, out)
                }

                fn accepts(target: &driver::Type) -> bool {
                    <$inner as driver::ToSql>::accepts(target)
                }

                fn to_sql_checked(
                    &self,
                    target: &driver::Type,
                    out: &mut driver::BytesMut,
                ) -> driver::Outcome<driver::IsNull> {
                    driver::checked(self, target, out)
                }
            }

            impl<'a> driver::FromSql<'a> for $newtype {
                fn from_sql(source: &driver::Type, raw: &'a [u8]) -> driver::Outcome<Self> {
                    <$inner as driver::FromSql>::from_sql(source, raw).map($newtype)
                }

                fn accepts(source: &driver::Type) -> bool {
                    <$inner as driver::FromSql>::accepts(source)
                }
            }

            $crate::drivers::bind_reference!($newtype);
        };
    };
}

/// For an enum with `as_str` and `FromStr`: its labels are the text of a PostgreSQL enum, or of a text column.
///
/// The names are those of the catalog, unquoted. A name that is not plain ASCII, or that holds a quotation mark,
/// needs the third string too: the type as an SQL expression in ASCII spells it (`U&"…"."…"`). sqlx cannot ask for
/// the array type of such a name, so the server is left to tell it from the statement: `$1::"…"."…"[]`.
///
/// The word `text` instead says that sqlx cannot ask the server about the type at all: statements cast to and from
/// `text`, as those of a person must: `$1::text::"…"."…"`.
macro_rules! wire_label {
    ($label:ident, $schema:literal, $name:literal) => {
        $crate::drivers::wire_label!(
            @ $label, $schema, $name,
            driver::PgTypeInfo::with_name(::std::concat!("\"", $schema, "\".\"", $name, "\"")),
            driver::PgTypeInfo::array_of(::std::concat!("\"", $schema, "\".\"", $name, "\""))
        );
    };
    ($label:ident, $schema:literal, $name:literal, text) => {
        $crate::drivers::wire_label!(
            @ $label, $schema, $name,
            <str as driver::Type<driver::Postgres>>::type_info(),
            <&str as driver::PgHasArrayType>::array_type_info()
        );
    };
    ($label:ident, $schema:literal, $name:literal, $spelling:literal) => {
        $crate::drivers::wire_label!(
            @ $label, $schema, $name,
            driver::PgTypeInfo::with_name($spelling),
            driver::PgTypeInfo::with_oid(driver::Oid(0))
        );
    };
    (@ $label:ident, $schema:literal, $name:literal, $value:expr, $array:expr) => {
        #[cfg(feature = "sqlx")]
        const _: () = {
            use $crate::drivers::sqlx_names as driver;

            impl driver::Type<driver::Postgres> for $label {
                fn type_info() -> driver::PgTypeInfo {
                    $value
                }

                // The server may spell the type's name with or without its schema, so the kind has to do;
                // another enum's labels are refused one by one.
                fn compatible(info: &driver::PgTypeInfo) -> bool {
                    ::std::matches!(info.kind(), driver::PgTypeKind::Enum(_))
                        || *info == <Self as driver::Type<driver::Postgres>>::type_info()
                        || <str as driver::Type<driver::Postgres>>::compatible(info)
                }
            }

            impl driver::PgHasArrayType for $label {
                fn array_type_info() -> driver::PgTypeInfo {
                    $array
                }

                fn array_compatible(info: &driver::PgTypeInfo) -> bool {
                    match info.kind() {
                        driver::PgTypeKind::Array(element) => {
                            <$label as driver::Type<driver::Postgres>>::compatible(element)
                        }
                        _ => *info == <Self as driver::PgHasArrayType>::array_type_info(),
                    }
                }
            }

            impl driver::Encode<'_, driver::Postgres> for $label {
                fn encode_by_ref(&self, form: &mut driver::PgArgumentBuffer) -> driver::Outcome<driver::IsNull> {
                    form.extend_from_slice(self.as_str().as_bytes());
                    Ok(driver::IsNull::No)
                }
            }

            impl driver::Decode<'_, driver::Postgres> for $label {
                fn decode(value: driver::PgValueRef<'_>) -> driver::Outcome<Self> {
                    Ok(value.as_str()?.parse::<$label>()?)
                }
            }

            $crate::drivers::bind_value!($label);
        };

        #[cfg(feature = "tokio-postgres")]
        const _: () = {
            use $crate::drivers::tokio_names as driver;

            impl driver::ToSql for $label {
                fn to_sql(&self, _: &driver::Type, out: &mut driver::BytesMut) -> driver::Outcome<driver::IsNull> {
                    out.extend_from_slice(self.as_str().as_bytes());
                    Ok(driver::IsNull::No)
                }

                fn accepts(target: &driver::Type) -> bool {
                    (target.schema() == $schema && target.name() == $name) || <&str as driver::ToSql>::accepts(target)
                }

                fn to_sql_checked(
                    &self,
                    target: &driver::Type,
                    out: &mut driver::BytesMut,
                ) -> driver::Outcome<driver::IsNull> {
                    driver::checked(self, target, out)
                }
            }

            impl<'a> driver::FromSql<'a> for $label {
                fn from_sql(source: &driver::Type, raw: &'a [u8]) -> driver::Outcome<Self> {
                    Ok(<&str as driver::FromSql>::from_sql(source, raw)?.parse::<$label>()?)
                }

                fn accepts(source: &driver::Type) -> bool {
                    (source.schema() == $schema && source.name() == $name) || <&str as driver::FromSql>::accepts(source)
                }
            }

            $crate::drivers::bind_reference!($label);
        };
    };
}

pub(crate) use {bind_reference, bind_value, wire_as, wire_label, wire_value};
