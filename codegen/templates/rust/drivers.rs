//! What the drivers need to know of the generated types, said once for each kind of type.
//!
//! In comes a type by name, out go the implementations that `sqlx` and `tokio-postgres` ask for; without these
//! features the macros are empty. Nothing here knows a layout: that is the business of the types themselves.

#![allow(unused_macros, unused_imports, reason = "a schema need not have every kind of type")]

/// Makes a type that sqlx can encode a parameter of its own.
macro_rules! bind_value {
    ($($value:ty),+ $(,)?) => {$(
        impl $crate::sqlx_session::Bind for $value {
            fn bind(&self, arguments: &mut ::sqlx::postgres::PgArguments) -> Result<(), ::sqlx::error::BoxDynError> {
                ::sqlx::Arguments::add(arguments, self)
            }
        }
    )+};
}

/// Makes a type that `postgres-types` can encode a parameter of its own.
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
    ($value:ty) => {
        #[cfg(feature = "sqlx")]
        const _: () = {
            use sqlx::encode::IsNull;
            use sqlx::error::BoxDynError;
            use sqlx::postgres::types::Oid;
            use sqlx::postgres::{PgArgumentBuffer, PgHasArrayType, PgTypeInfo, PgValueFormat, PgValueRef, Postgres};
            use $crate::values::Wire;

            impl sqlx::Type<Postgres> for $value {
                fn type_info() -> PgTypeInfo {
                    PgTypeInfo::with_oid(Oid(<$value as Wire>::OID))
                }
            }

            impl PgHasArrayType for $value {
                fn array_type_info() -> PgTypeInfo {
                    PgTypeInfo::with_oid(Oid(<$value as Wire>::ARRAY_OID))
                }
            }

            impl sqlx::Encode<'_, Postgres> for $value {
                fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
                    self.put(buffer);
                    Ok(IsNull::No)
                }
            }

            impl sqlx::Decode<'_, Postgres> for $value {
                fn decode(value: PgValueRef<'_>) -> Result<Self, BoxDynError> {
                    match value.format() {
                        PgValueFormat::Binary => Ok(<$value as Wire>::take(value.as_bytes()?)?),
                        PgValueFormat::Text => Ok(value.as_str()?.parse::<$value>()?),
                    }
                }
            }

            $crate::drivers::bind_value!($value);
        };

        #[cfg(feature = "tokio-postgres")]
        const _: () = {
            use postgres_types::{FromSql, IsNull, ToSql, Type};
            use std::error::Error;
            use $crate::values::Wire;

            impl ToSql for $value {
                fn to_sql(&self, _: &Type, out: &mut bytes::BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
                    let mut form = Vec::new();
                    self.put(&mut form);
                    out.extend_from_slice(&form);
                    Ok(IsNull::No)
                }

                fn accepts(target: &Type) -> bool {
                    target.oid() == <$value as Wire>::OID
                }

                postgres_types::to_sql_checked!();
            }

            impl<'a> FromSql<'a> for $value {
                fn from_sql(_: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
                    Ok(<$value as Wire>::take(raw)?)
                }

                fn accepts(source: &Type) -> bool {
                    source.oid() == <$value as Wire>::OID
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
            use sqlx::encode::IsNull;
            use sqlx::error::BoxDynError;
            use sqlx::postgres::{PgArgumentBuffer, PgHasArrayType, PgTypeInfo, PgValueRef, Postgres};

            impl sqlx::Type<Postgres> for $newtype {
                fn type_info() -> PgTypeInfo {
                    <$inner as sqlx::Type<Postgres>>::type_info()
                }

                fn compatible(info: &PgTypeInfo) -> bool {
                    <$inner as sqlx::Type<Postgres>>::compatible(info)
                }
            }

            impl PgHasArrayType for $newtype {
                fn array_type_info() -> PgTypeInfo {
                    <$inner as PgHasArrayType>::array_type_info()
                }

                fn array_compatible(info: &PgTypeInfo) -> bool {
                    <$inner as PgHasArrayType>::array_compatible(info)
                }
            }

            impl sqlx::Encode<'_, Postgres> for $newtype {
                fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
                    <$inner as sqlx::Encode<'_, Postgres>>::encode_by_ref(&self.0, buffer)
                }
            }

            impl<'r> sqlx::Decode<'r, Postgres> for $newtype {
                fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
                    <$inner as sqlx::Decode<'r, Postgres>>::decode(value).map($newtype)
                }
            }

            $crate::drivers::bind_value!($newtype);
        };

        #[cfg(feature = "tokio-postgres")]
        const _: () = {
            use postgres_types::{FromSql, IsNull, ToSql, Type};
            use std::error::Error;

            impl ToSql for $newtype {
                fn to_sql(
                    &self,
                    target: &Type,
                    out: &mut bytes::BytesMut,
                ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
                    self.0.to_sql(target, out)
                }

                fn accepts(target: &Type) -> bool {
                    <$inner as ToSql>::accepts(target)
                }

                postgres_types::to_sql_checked!();
            }

            impl<'a> FromSql<'a> for $newtype {
                fn from_sql(source: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
                    <$inner as FromSql>::from_sql(source, raw).map($newtype)
                }

                fn accepts(source: &Type) -> bool {
                    <$inner as FromSql>::accepts(source)
                }
            }

            $crate::drivers::bind_reference!($newtype);
        };
    };
}

/// For an enum with `as_str` and `FromStr`: its labels are the text of a PostgreSQL enum, or of a text column.
///
/// The names are those of the catalog, unquoted. A name that is not plain ASCII, or that holds a quotation mark,
/// needs the third string too: the type as an SQL expression in ASCII spells it (`U&"…"."…"`).
macro_rules! wire_label {
    ($label:ident, $schema:literal, $name:literal) => {
        $crate::drivers::wire_label!($label, $schema, $name, concat!("\"", $schema, "\".\"", $name, "\""));
    };
    ($label:ident, $schema:literal, $name:literal, $spelling:expr) => {
        #[cfg(feature = "sqlx")]
        const _: () = {
            use sqlx::encode::IsNull;
            use sqlx::error::BoxDynError;
            use sqlx::postgres::{PgArgumentBuffer, PgHasArrayType, PgTypeInfo, PgTypeKind, PgValueRef, Postgres};

            impl sqlx::Type<Postgres> for $label {
                fn type_info() -> PgTypeInfo {
                    PgTypeInfo::with_name($spelling)
                }

                // The server may spell the type's name with or without its schema, so the kind has to do;
                // another enum's labels are refused one by one.
                fn compatible(info: &PgTypeInfo) -> bool {
                    matches!(info.kind(), PgTypeKind::Enum(_))
                        || *info == Self::type_info()
                        || <str as sqlx::Type<Postgres>>::compatible(info)
                }
            }

            impl PgHasArrayType for $label {
                fn array_type_info() -> PgTypeInfo {
                    PgTypeInfo::array_of($spelling)
                }

                fn array_compatible(info: &PgTypeInfo) -> bool {
                    match info.kind() {
                        PgTypeKind::Array(element) => <$label as sqlx::Type<Postgres>>::compatible(element),
                        _ => *info == Self::array_type_info(),
                    }
                }
            }

            impl sqlx::Encode<'_, Postgres> for $label {
                fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
                    buffer.extend_from_slice(self.as_str().as_bytes());
                    Ok(IsNull::No)
                }
            }

            impl sqlx::Decode<'_, Postgres> for $label {
                fn decode(value: PgValueRef<'_>) -> Result<Self, BoxDynError> {
                    Ok(value.as_str()?.parse::<$label>()?)
                }
            }

            $crate::drivers::bind_value!($label);
        };

        #[cfg(feature = "tokio-postgres")]
        const _: () = {
            use postgres_types::{FromSql, IsNull, ToSql, Type};
            use std::error::Error;

            impl ToSql for $label {
                fn to_sql(&self, _: &Type, out: &mut bytes::BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
                    out.extend_from_slice(self.as_str().as_bytes());
                    Ok(IsNull::No)
                }

                fn accepts(target: &Type) -> bool {
                    (target.schema() == $schema && target.name() == $name) || <&str as ToSql>::accepts(target)
                }

                postgres_types::to_sql_checked!();
            }

            impl<'a> FromSql<'a> for $label {
                fn from_sql(source: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
                    Ok(<&str as FromSql>::from_sql(source, raw)?.parse::<$label>()?)
                }

                fn accepts(source: &Type) -> bool {
                    (source.schema() == $schema && source.name() == $name) || <&str as FromSql>::accepts(source)
                }
            }

            $crate::drivers::bind_reference!($label);
        };
    };
}

pub(crate) use {bind_reference, bind_value, wire_as, wire_label, wire_value};
