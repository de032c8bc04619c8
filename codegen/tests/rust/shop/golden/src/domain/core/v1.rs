// Made by `cargo xtask gen` from core.kdl. Edits here are lost: change the spec and generate again.

//! Who works here. A \[link\] and a \<tag\> in a doc stay what they are.
//!
//! Types that begin with version 1.

use crate::domain::core::PersonId;
use crate::{drivers, relation, rows};

/// One of the labels of `role`.
///
/// The type `public.role` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Role {
    /// Stored as `clerk`.
    #[cfg_attr(feature = "serde", serde(rename = "clerk", alias = "auditor"))]
    Clerk,
    /// Signs.
    #[cfg_attr(feature = "serde", serde(rename = "vice president"))]
    VicePresident,
}

impl Role {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Clerk, Self::VicePresident];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::VicePresident => "vice president",
        }
    }
}

impl std::fmt::Display for Role {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// Labels of other versions are understood: `auditor` is read as `clerk`.
impl std::str::FromStr for Role {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "clerk" | "auditor" => Ok(Self::Clerk),
            "vice president" => Ok(Self::VicePresident),
            _ => Err(relation::UnknownLabel::new("role", label)),
        }
    }
}

drivers::wire_label!(Role, "public", "role");

/// A row of `public.people`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Person {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: PersonId,
    /// `text`.
    pub name: String,
    /// `role`, `clerk` by default.
    pub role: Role,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    pub self_: Option<String>,
    /// `text`, `none` by default.
    pub r#type: Option<String>,
}

impl Person {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `role`.
    pub const COLUMN_ROLE: &'static str = "role";
    /// Name of the column `self`.
    pub const COLUMN_SELF_: &'static str = "self";
    /// Name of the column `type`.
    pub const COLUMN_TYPE: &'static str = "type";
    /// The row with this value of `name`, if there is one.
    #[must_use]
    pub const fn by_name(name: &str) -> relation::Query<Self, (&str,)> {
        relation::Query::new(
            "SELECT id, name, role, self, type \
         FROM public.people \
         WHERE name = $1::text",
            (name,),
        )
    }
}

impl relation::Relation for Person {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "people";
    const COLUMNS: &'static [&'static str] = &["id", "name", "role", "self", "type"];
    const SELECT: &'static str = "SELECT id, name, role, self, type \
         FROM public.people";
}

impl relation::Table for Person {
    type New = NewPerson;
    type Patch = PersonPatch;
    const INSERT: &'static str = "INSERT INTO public.people \
         (name, role, self, type) \
         VALUES ($1, COALESCE($2::public.role, 'clerk'::public.role), $3, \
         CASE WHEN $4::boolean THEN $5::text ELSE 'none'::text END) \
         RETURNING id, name, role, self, type";
}

impl relation::Keyed for Person {
    type Key = PersonId;
    const FIND: &'static str = "SELECT id, name, role, self, type \
         FROM public.people \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, role, self, type \
         FROM public.people \
         ORDER BY people.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, role, self, type \
         FROM public.people \
         WHERE id > $1::bigint \
         ORDER BY people.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.people \
         SET name = CASE WHEN $1::boolean THEN $2::text ELSE name END, \
         role = CASE WHEN $3::boolean THEN $4::public.role ELSE role END, \
         self = CASE WHEN $5::boolean THEN $6::text ELSE self END, \
         type = CASE WHEN $7::boolean THEN $8::text ELSE type END \
         WHERE id = $9::bigint \
         RETURNING id, name, role, self, type";
    const DELETE: &'static str = "DELETE FROM public.people \
         WHERE id = $1::bigint";
}

rows::row!(
    Person { id = "id", name = "name", role = "role", self_ = "self", r#type = "type" }
);

/// A row to insert into `public.people`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPerson {
    /// `text`.
    pub name: String,
    /// `role`, `clerk` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub role: Option<Role>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub self_: Option<String>,
    /// `text`, `none` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#type: Option<Option<String>>,
}

impl NewPerson {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String) -> Self {
        Self {
            name,
            role: None,
            self_: None,
            r#type: None,
        }
    }
}

impl relation::NewRow for NewPerson {
    type Row = Person;
}

rows::parameters!(NewPerson { name, role, self_, [r#type] });

/// Changes to a row of `public.people`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PersonPatch {
    /// The new [`name`](Person::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`role`](Person::role).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub role: Option<Role>,
    /// The new [`self_`](Person::self_).
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub self_: Option<Option<String>>,
    /// The new [`type`](Person::type).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub r#type: Option<Option<String>>,
}

impl relation::Patch for PersonPatch {
    type Row = Person;
}

rows::parameters!(PersonPatch { [name], [role], [self_], [r#type] });
