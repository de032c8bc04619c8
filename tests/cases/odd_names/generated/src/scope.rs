// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! Markers for what code of a domain may reach.
//!
//! A session of a scope reads and writes what that domain may, and anything else does not compile. Nothing here exists at run time.

/// Code of the domain `odd_schema`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OddSchema {}

/// Code of the domain `it_s_quoted`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItSQuoted {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::it_s_quoted::ByCase> for ItSQuoted {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::it_s_quoted::ByCase> for ItSQuoted {}

/// Code of the domain `names`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::T1st> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Ab> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesSelf> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Unnamed> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesAb> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Ab2> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Account> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::AllOptional> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Boxes> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::ColumnsOfOddName> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Copy> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::CrateX> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Date> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Default> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Eq> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesErr> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Error> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Fn> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::From> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Gate> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Gen> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Hash> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::I64> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Id> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Iterator> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Keyed> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Lib> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Marker> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Materialized> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NewThing> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NewThings> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NoColumn> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesNone> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NotEmpty> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::OfType> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::OnlyNumbered> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesOption> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Options> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Patch> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Relation> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Results> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Row> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Schema> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Scope> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Self2> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Send> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Serialize> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Session> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Sqlx> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Static> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Std> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Str> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Strasse> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Strings> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Super> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Table> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesThing> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::ThingId2> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Type> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Types> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesUnnamed> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Usize> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesVec> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Wide> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Wire> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Write> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Xml> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<
    crate::domain::names::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<
    crate::domain::names::Ééééééééééééééééééééééééééééééé,
> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::HanZi> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::SlightSmile> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::T1st> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Ab> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NamesSelf> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Unnamed> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NamesAb> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Ab2> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Account> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::AllOptional> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Boxes> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::ColumnsOfOddName> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Copy> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::CrateX> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Date> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Default> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Eq> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NamesErr> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Error> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Fn> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::From> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Gate> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Gen> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Hash> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::I64> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Id> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Iterator> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Keyed> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Lib> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Marker> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Materialized> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NewThing> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NewThings> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NoColumn> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NamesNone> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NotEmpty> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::OfType> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::OnlyNumbered> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NamesOption> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Options> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Patch> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Relation> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Results> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Row> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Schema> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Scope> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Self2> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Send> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Serialize> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Session> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Sqlx> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Static> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Std> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Str> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Strasse> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Strings> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Super> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Table> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NamesThing> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::ThingId2> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Type> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Types> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NamesUnnamed> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Usize> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::NamesVec> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Wide> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Wire> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Write> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::Xml> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<
    crate::domain::names::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<
    crate::domain::names::Ééééééééééééééééééééééééééééééé,
> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::HanZi> for Names {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::names::SlightSmile> for Names {}

/// Code of the domain `more`. Reads its own tables and those of `names`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::T42> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreAb> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreNewThing> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreOption> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::PhantomData> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreStrasse> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<
    crate::domain::more::MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Ab3> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Ab4> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Ab5> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreAccount> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Async> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::BehindItS> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Bind> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Bool> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreBox> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Clone> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Core> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Crate> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Debug> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Deserialize> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Display> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Domain> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Driver> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Drop> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Empty> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Info> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Into> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Json> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Label> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Main> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Mod> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreNew> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::NewThing2> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Numeric> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreOk> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Option2> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Ord> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::PartialEq> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Query> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Read> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Registry> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreRelation> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreResult> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreRow> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreSelf> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Self3> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Serde> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreSome> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::StaticStr> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreString> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Tables> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreThing> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::ThingPatch2> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Thing3> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::ToString> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::TryFrom> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreType> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::U8> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Union> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Uuid> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::V1> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Value> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::Version> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::With> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::MoreUnnamed> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::I> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::more::UpsideDown> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::T1st> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Ab> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesSelf> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Unnamed> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesAb> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Ab2> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Account> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::AllOptional> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Boxes> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::ColumnsOfOddName> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Copy> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::CrateX> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Date> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Default> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Eq> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesErr> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Error> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Fn> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::From> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Gate> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Gen> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Hash> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::I64> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Id> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Iterator> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Keyed> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Lib> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Marker> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Materialized> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NewThing> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NewThings> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NoColumn> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesNone> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NotEmpty> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::OfType> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::OnlyNumbered> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesOption> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Options> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Patch> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Relation> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Results> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Row> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Schema> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Scope> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Self2> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Send> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Serialize> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Session> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Sqlx> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Static> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Std> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Str> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Strasse> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Strings> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Super> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Table> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesThing> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::ThingId2> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Type> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Types> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesUnnamed> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Usize> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::NamesVec> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Wide> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Wire> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Write> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::Xml> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<
    crate::domain::names::Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<
    crate::domain::names::Ééééééééééééééééééééééééééééééé,
> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::HanZi> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::names::SlightSmile> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::T42> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreAb> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreNewThing> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreOption> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::PhantomData> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreStrasse> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<
    crate::domain::more::MoreXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Ab3> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Ab4> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Ab5> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreAccount> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Async> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::BehindItS> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Bind> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Bool> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreBox> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Clone> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Core> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Crate> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Debug> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Deserialize> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Display> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Domain> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Driver> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Drop> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Empty> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Info> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Into> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Json> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Label> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Main> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Mod> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreNew> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::NewThing2> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Numeric> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreOk> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Option2> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Ord> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::PartialEq> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Query> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Read> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Registry> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreRelation> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreResult> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreRow> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreSelf> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Self3> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Serde> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreSome> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::StaticStr> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreString> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Tables> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreThing> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::ThingPatch2> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Thing3> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::ToString> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::TryFrom> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreType> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::U8> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Union> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Uuid> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::V1> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Value> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::Version> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::With> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::MoreUnnamed> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::I> for More {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::more::UpsideDown> for More {}

/// Code of the domain `odd_schema_2`. Reads its own tables and those of `it_s_quoted`, `odd_schema`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OddSchema2 {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::odd_schema_2::ListsOfIt> for OddSchema2 {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::odd_schema_2::TypeSOrNothing> for OddSchema2 {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::odd_schema_2::TypeSOwn> for OddSchema2 {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::it_s_quoted::ByCase> for OddSchema2 {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::odd_schema_2::ListsOfIt> for OddSchema2 {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::odd_schema_2::TypeSOrNothing>
for OddSchema2 {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::odd_schema_2::TypeSOwn> for OddSchema2 {}

/// Code of the domain `it_s_quoted_2`. Reads its own tables and those of `it_s_quoted`, `odd_schema`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItSQuoted2 {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::it_s_quoted_2::ATableQuotedItS>
for ItSQuoted2 {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::it_s_quoted_2::Serial> for ItSQuoted2 {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::it_s_quoted::ByCase> for ItSQuoted2 {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::it_s_quoted_2::ATableQuotedItS>
for ItSQuoted2 {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::it_s_quoted_2::Serial> for ItSQuoted2 {}
