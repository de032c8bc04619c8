// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! The schema `odd_names` as Rust.
//!
//! # Versions
//!
//! Each version of the schema that is served is a module. A type that is the same in two versions is one type; types that differ cannot be mixed.
//!
//! - [`v1`] (current).
//!
//! # Domains
//!
//! - [`odd_schema`](scope::OddSchema): What it is about has not been written down.
//! - [`it_s_quoted`](scope::ItSQuoted): What it is about has not been written down.
//! - [`names`](scope::Names): What it is about has not been written down.
//! - [`more`](scope::More): What it is about has not been written down.
//! - [`odd_schema_2`](scope::OddSchema2): What it is about has not been written down.
//! - [`it_s_quoted_2`](scope::ItSQuoted2): What it is about has not been written down.
//!
//! # Features
//!
//! - `chrono`, `rust_decimal`: times and numbers to and from the types of these crates.
//! - `serde`: rows, enums and values can be serialized.
//! - `sqlx`: rows travel by `sqlx`; see `sqlx_session`.
//! - `tokio-postgres`: rows travel by `tokio-postgres`; see `tokio_postgres_session`.
//! - `gate-select`: opens a gate. What is behind it has not been written down.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod domain;
mod drivers;
pub mod registry;
pub mod relation;
mod rows;
pub mod scope;
#[cfg(feature = "sqlx")]
pub mod sqlx_session;
#[cfg(feature = "tokio-postgres")]
pub mod tokio_postgres_session;
pub mod values;

pub mod types;

/// The schema at version 1.
pub mod v1 {
    pub use crate::domain::odd_schema::ASize;
    pub use crate::domain::it_s_quoted::{ByCase, ByCasePatch, ItSSo, NewByCase};
    pub use crate::domain::names::{
        Ab, Ab2, Ab2Id, Ab2Patch, AbPatch, Account, AccountId, AccountPatch, AllOptional,
        AllOptionalPatch, Boxes, BoxesPatch, ColumnsOfOddName, ColumnsOfOddNamePatch,
        Copy, CopyId, CopyPatch, CrateX, CrateXPatch, Date, DatePatch, Default,
        DefaultPatch, Eq, EqPatch, Error, ErrorPatch, Errors, Fn, FnPatch, From,
        FromPatch, Gate, GateId, GatePatch, Gen, GenId, GenPatch, HanZi, HanZiId,
        HanZiPatch, Hash, HashPatch, I64, I64Patch, Id, IdPatch, Iterator, IteratorPatch,
        Keyed, KeyedId, KeyedPatch, Lib, LibPatch, Marker, MarkerPatch, Materialized,
        MaterializedPatch, NamesAb, NamesAbPatch, NamesCopy, NamesErr, NamesErrId,
        NamesErrPatch, NamesNone, NamesNonePatch, NamesOption, NamesOptionId,
        NamesOptionPatch, NamesSelf, NamesSelfPatch, NamesThing, NamesThingId,
        NamesThingPatch, NamesUnnamed, NamesUnnamedId, NamesUnnamedPatch, NamesVec,
        NamesVecPatch, NewAb, NewAb2, NewAccount, NewAllOptional, NewBoxes,
        NewColumnsOfOddName, NewCopy, NewCrateX, NewDate, NewDefault, NewEq, NewError,
        NewFn, NewFrom, NewGate, NewGen, NewHanZi, NewHash, NewI64, NewId, NewIterator,
        NewKeyed, NewLib, NewMarker, NewMaterialized, NewNamesAb, NewNamesErr,
        NewNamesNone, NewNamesOption, NewNamesSelf, NewNamesThing, NewNamesUnnamed,
        NewNamesVec, NewNewThing, NewNewThings, NewNoColumn, NewNotEmpty, NewOfType,
        NewOnlyNumbered, NewOptions, NewPatch, NewRelation, NewResults, NewRow,
        NewSchema, NewScope, NewSelf2, NewSend, NewSerialize, NewSession, NewSlightSmile,
        NewSqlx, NewStatic, NewStd, NewStr, NewStrasse, NewStrings, NewSuper, NewT1st,
        NewTable, NewThing, NewThingId, NewThingId2, NewThingPatch, NewThings,
        NewThingsPatch, NewType, NewTypes, NewUnnamed, NewUsize, NewWide, NewWire,
        NewWrite, NewXml,
        NewXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        NewÉéééééééééééééééééééééééééééééé, NoColumn,
        NoColumnPatch, NotEmpty, NotEmptyPatch, OfType, OfTypeId, OfTypePatch,
        OnlyNumbered, OnlyNumberedId, OnlyNumberedPatch, Options, OptionsId,
        OptionsPatch, Patch, PatchId, PatchPatch, Relation, RelationId, RelationPatch,
        Results, ResultsId, ResultsPatch, Row, RowPatch, Schema, SchemaPatch, Scope,
        ScopePatch, Self2, Self2Id, Self2Patch, Send, SendId, SendPatch, Serialize,
        SerializePatch, Session, SessionPatch, SlightSmile, SlightSmilePatch, Sqlx,
        SqlxPatch, Static, StaticPatch, Std, StdId, StdPatch, Str, StrId, StrPatch,
        Strasse, StrassePatch, Strings, StringsPatch, Super, SuperPatch, T1st, T1stId,
        T1stPatch, Table, TablePatch, ThingId2, ThingId2Patch, Type, TypeId, TypePatch,
        Types, TypesPatch, Unnamed, UnnamedPatch, Usize, UsizePatch, Wide, WideId,
        WidePatch, Wire, WireId, WirePatch, Write, WriteId, WritePatch, Xml, XmlPatch,
        Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        XxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPatch,
        Ééééééééééééééééééééééééééééééé,
        ÉééééééééééééééééééééééééééééééId,
        ÉééééééééééééééééééééééééééééééPatch,
    };
    pub use crate::domain::more::{
        Ab3, Ab3Patch, Ab4, Ab4Patch, Ab5, Ab5Id, Ab5Patch, AllE, Async, AsyncPatch,
        BehindItS, BehindItSE, BehindItSId, BehindItSPatch, Bind, BindPatch, Bool,
        BoolId, BoolPatch, Clone, ClonePatch, Core, CorePatch, Crate, CrateId,
        CratePatch, Debug, DebugPatch, Deserialize, DeserializeId, DeserializePatch,
        Display, DisplayPatch, Domain, DomainId, DomainPatch, Driver, DriverPatch, Drop,
        DropPatch, E, Empty, EmptyPatch, ErrE, I, IId, IPatch, Info, InfoPatch, Into,
        IntoId, IntoPatch, Json, JsonPatch, KeywordE, Label, LabelId, LabelPatch, Main,
        MainPatch, Mod, ModPatch, MoreAb, MoreAbId, MoreAbPatch, MoreAccount,
        MoreAccountId, MoreAccountPatch, MoreBox, MoreBoxPatch, MoreNew, MoreNewPatch,
        MoreNewThing, MoreNewThingPatch, MoreOk, MoreOkPatch, MoreOption,
        MoreOptionPatch, MoreRelation, MoreRelationPatch, MoreResult, MoreResultPatch,
        MoreRow, MoreRowPatch, MoreSelf, MoreSelfPatch, MoreSome, MoreSomeId,
        MoreSomePatch, MoreStrasse, MoreStrassePatch, MoreString, MoreStringId,
        MoreStringPatch, MoreThing, MoreThingId, MoreThingPatch, MoreType, MoreTypeId,
        MoreTypePatch, MoreUnnamed, MoreUnnamedPatch,
        MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPatch, NewAb3,
        NewAb4, NewAb5, NewAsync, NewBehindItS, NewBind, NewBool, NewClone, NewCore,
        NewCrate, NewDebug, NewDeserialize, NewDisplay, NewDomain, NewDriver, NewDrop,
        NewEmpty, NewI, NewInfo, NewInto, NewJson, NewLabel, NewMain, NewMod, NewMoreAb,
        NewMoreAccount, NewMoreBox, NewMoreNew, NewMoreNewThing, NewMoreOk,
        NewMoreOption, NewMoreRelation, NewMoreResult, NewMoreRow, NewMoreSelf,
        NewMoreSome, NewMoreStrasse, NewMoreString, NewMoreThing, NewMoreType,
        NewMoreUnnamed,
        NewMoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
        NewNewThing2, NewNumeric, NewOption2, NewOrd, NewPartialEq, NewPhantomData,
        NewQuery, NewRead, NewRegistry, NewSelf3, NewSerde, NewStaticStr, NewT42,
        NewTables, NewThing2, NewThing2Patch, NewThing3, NewThingPatch2, NewToString,
        NewTryFrom, NewU8, NewUnion, NewUpsideDown, NewUuid, NewV1, NewValue, NewVersion,
        NewWith, NoneE, Numeric, NumericPatch, OneLabelE, Option2, Option2Patch,
        OptionEnum, Ord, OrdId, OrdPatch, PartialEq, PartialEqPatch, PhantomData,
        PhantomDataId, PhantomDataPatch, Query, QueryId, QueryPatch, Read, ReadPatch,
        Registry, RegistryId, RegistryPatch, Self3, Self3Patch, Serde, SerdePatch,
        StaticStr, StaticStrId, StaticStrPatch, StatusE, T42, T42Patch, Tables,
        TablesPatch, Thing3, Thing3Id, Thing3Patch, ThingPatch2, ThingPatch2Patch,
        ToString, ToStringPatch, TryFrom, TryFromId, TryFromPatch, U8, U8Patch, Union,
        UnionId, UnionPatch, UpsideDown, UpsideDownId, UpsideDownPatch, Uuid, UuidId,
        UuidPatch, V1, V1Id, V1Patch, Value, ValuePatch, ValuesEnum, Version, VersionId,
        VersionPatch, With, WithPatch,
    };
    pub use crate::domain::odd_schema_2::{
        ListsOfIt, ListsOfItId, ListsOfItPatch, NewListsOfIt, NewTypeSOrNothing,
        NewTypeSOwn, TypeSOrNothing, TypeSOrNothingId, TypeSOrNothingPatch, TypeSOwn,
        TypeSOwnId, TypeSOwnPatch,
    };
    pub use crate::domain::it_s_quoted_2::{
        ATableQuotedItS, ATableQuotedItSPatch, NewATableQuotedItS, NewSerial, Serial,
        SerialId, SerialPatch,
    };
}
