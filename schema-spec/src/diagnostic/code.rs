//! The codes of all findings.
//!
//! A code is a promise: it keeps its meaning for ever, and one that is no longer used is not given out again.
//! The families: P01 reading KDL, P02 names, P03 references, P04 types and values, P05 lifetimes and versions,
//! P06 laws, P07 read models, P08 frozen versions and migrations (from P0820 on: what a plan costs), P09 hand-written SQL.

macro_rules! codes {
    ($($(#[$meaning:meta])* $name:ident = $text:literal,)*) => {
        /// The code of a finding.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$meaning])* $name,)*
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The code as people see it, for example `P0601`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }
        }
    };
}

codes! {
    /// The text is not KDL.
    Syntax = "P0101",
    /// Blocks or comments are nested too deep.
    TooDeep = "P0102",
    /// A node that has no place here.
    UnknownNode = "P0103",
    /// A property that the node does not have.
    UnknownProperty = "P0104",
    /// One argument too many.
    ExtraArgument = "P0105",
    /// An argument, a property or a child is missing.
    Missing = "P0106",
    /// A value of the wrong kind.
    WrongKind = "P0107",
    /// A word that is not among those allowed.
    UnknownWord = "P0108",
    /// A property or a node that may stand once stands twice.
    Repeated = "P0109",
    /// A block where none is allowed.
    UnexpectedBlock = "P0110",
    /// A type annotation that means nothing here.
    UnknownAnnotation = "P0111",
    /// There is no `schema.kdl`, or it says nothing.
    NoWorkspace = "P0112",
    /// A listed domain has no file, or a file's domain is not listed.
    DomainFile = "P0113",
    /// The domain in a file is not the one that the file is named for.
    DomainName = "P0114",
    /// Two sources have the same path.
    SamePath = "P0115",
    /// A merge left two versions of the same lines.
    MergeLeft = "P0116",

    /// An empty name.
    EmptyName = "P0201",
    /// The character zero, which PostgreSQL cannot store.
    ControlCharacter = "P0202",
    /// A name that PostgreSQL would cut.
    NameTooLong = "P0203",
    /// A name that must be a lower-case identifier and is none.
    NotAnIdentifier = "P0204",
    /// The same name twice in one place.
    Duplicate = "P0205",
    /// Two relations of one PostgreSQL schema with the same name.
    RelationTaken = "P0206",
    /// Two types of one PostgreSQL schema with the same name.
    TypeTaken = "P0207",
    /// Two constraints of one table with the same name.
    ConstraintTaken = "P0208",
    /// Two Rust types with the same name.
    RustTypeTaken = "P0209",
    /// Two Rust fields of one struct with the same name.
    RustFieldTaken = "P0210",
    /// Two Rust variants of one enum with the same name.
    RustVariantTaken = "P0211",
    /// A domain whose Rust module is taken.
    ModuleTaken = "P0212",
    /// A Rust name that cannot be used.
    RustName = "P0213",
    /// A column name that PostgreSQL keeps for itself.
    SystemColumn = "P0214",
    /// A schema name that PostgreSQL keeps for itself.
    SystemSchema = "P0215",
    /// A name that was taken out of use for good.
    ReservedName = "P0216",

    /// A domain that does not exist.
    UnknownDomain = "P0301",
    /// A table that does not exist.
    UnknownTable = "P0302",
    /// A column that does not exist.
    UnknownColumn = "P0303",
    /// A reference that cannot be read.
    MalformedReference = "P0304",
    /// The two ends of a foreign key differ in type.
    ReferenceType = "P0305",
    /// A foreign key to columns that are not unique.
    ReferenceNotUnique = "P0306",
    /// The two ends of a foreign key differ in length.
    ReferenceCount = "P0307",
    /// A reference to something that a version does not have.
    ReferenceGone = "P0308",
    /// A label that the enum does not have.
    UnknownLabel = "P0309",
    /// An SQL object that depends on something unknown.
    UnknownDependency = "P0310",
    /// The same column twice in one key.
    ColumnTwice = "P0311",
    /// SQL objects that need each other.
    ObjectCycle = "P0312",
    /// A gate that does not exist.
    UnknownGate = "P0313",

    /// A type that does not exist.
    UnknownType = "P0401",
    /// What stands in the parentheses of a type is not allowed.
    TypeModifier = "P0402",
    /// A type that cannot be read.
    MalformedType = "P0403",
    /// A default that is no value of the type.
    DefaultValue = "P0404",
    /// SQL that cannot be read.
    SqlSyntax = "P0405",
    /// SQL that may not stand here.
    SqlNotAllowed = "P0406",
    /// SQL that names an unknown column.
    SqlColumn = "P0407",
    /// Identity where it cannot be.
    Identity = "P0408",
    /// A column whose value is given in two ways.
    TwoValues = "P0409",
    // P0410 was an enum without labels, which PostgreSQL allows.
    /// A primary key over a column that may be NULL.
    NullableKey = "P0411",
    /// A feature that the oldest PostgreSQL does not have.
    PostgresVersion = "P0412",
    /// Options of an index that do not go together.
    IndexOptions = "P0413",
    /// An action of a foreign key that would write a generated column.
    SetNull = "P0414",
    /// More than PostgreSQL can hold.
    TooMany = "P0415",

    /// A version that is not declared.
    UnknownVersion = "P0501",
    /// Removed before it begins.
    RemovedFirst = "P0502",
    /// An element that outlives what it stands in.
    OutsideOwner = "P0503",
    /// Versions that are not consecutive.
    VersionNumbers = "P0504",
    /// States of versions in an impossible order.
    VersionStates = "P0505",
    /// More than one current version or more than one draft.
    TwoCurrent = "P0506",
    /// No version is served.
    NothingServed = "P0507",
    /// A change that changes nothing.
    NoChange = "P0508",
    /// Changes that are not in order.
    ChangeOrder = "P0509",
    /// A constraint over a column that a version does not have.
    ConstraintOutlivesColumn = "P0510",
    /// SQL that names a column that a version does not have.
    SqlOutlivesColumn = "P0511",
    /// A type that a version does not have.
    TypeGone = "P0512",

    /// Law 2: a NOT NULL column without a value for old rows.
    NotNullWithoutValue = "P0601",
    /// Law 2: a NOT NULL column dropped without a value for new rows.
    DropWithoutValue = "P0602",
    /// Law 2: a column made NOT NULL without a value for NULLs.
    TightenedWithoutValue = "P0603",
    /// Law 2: a column made nullable in place.
    Loosened = "P0604",
    /// Law 2: a type changed in place.
    TypeChanged = "P0605",
    /// Law 2: a new enum value that old code cannot read.
    ValueWithoutDown = "P0606",
    /// Law 2: an enum value removed without one to stand for it.
    ValueRemoved = "P0607",
    /// Law 2: a rename that cannot be staged.
    KeyRenamed = "P0608",
    /// Law 2: a `replaces` that cannot be staged.
    Replaces = "P0609",
    /// Law 6: a domain that is not depended on.
    OutsideDomain = "P0610",
    /// Law 6: domains that depend on each other.
    DomainCycle = "P0611",
    /// Law 4: a table in a read-only domain.
    TableInReadOnly = "P0612",
    /// Law 4: a read model outside a read-only domain.
    ReadModelOutside = "P0613",
    /// Law 4: a read model that reads past its relations.
    ReadsPast = "P0614",
    /// Law 5: a reference to a draft table from outside.
    DraftReferenced = "P0615",
    /// Law 6: readers and drafts that know each other.
    ReadersAndDrafts = "P0616",
    /// Law 4: a domain that depends on a read-only one.
    DependsOnReadOnly = "P0617",
    /// Law 4: a role where nothing is read-only, or both kinds of access at once.
    AccessWords = "P0618",
    /// In a workspace with tenants: a table that does not say whose rows it holds.
    TenantUnsaid = "P0619",
    /// In a workspace with tenants: something by which one would see what another has.
    TenantRevealed = "P0620",
    /// Law 5: a wizard in a domain that does not hold drafts alone.
    WizardOutside = "P0621",
    /// A column that a promotion leaves out and must not, or the other way round.
    PromotionColumn = "P0622",
    /// Something behind a gate that is reached where nothing asks whether it is open.
    PastGate = "P0623",
    /// A policy that lets rows through in some versions alone, and in the others none does.
    PolicyGap = "P0624",

    /// An alias that is not declared.
    UnknownAlias = "P0701",
    /// An alias that is declared twice.
    AliasTaken = "P0702",
    /// A relation that does not have the column.
    RelationColumn = "P0703",
    /// A column that several relations have.
    Ambiguous = "P0704",
    /// A column whose type is missing, or given twice.
    ColumnType = "P0705",
    /// A column without a source, or with two.
    ColumnSource = "P0706",
    /// A key that is no column of the read model.
    KeyColumn = "P0707",
    /// Stored rows without a key.
    MaterializedWithoutKey = "P0708",
    /// Read models that read each other.
    ReadModelCycle = "P0709",
    /// A source that a version does not have.
    SourceGone = "P0710",

    /// A migration of a frozen version was edited.
    MigrationEdited = "P0801",
    /// A migration of a frozen version is missing.
    MigrationMissing = "P0802",
    /// A column of a frozen version was renamed in place.
    FrozenRename = "P0803",
    /// A column or a table of a frozen version was dropped in place.
    FrozenDrop = "P0804",
    /// A column of a frozen version was made NOT NULL in place.
    FrozenNotNull = "P0805",
    /// An enum value of a frozen version was removed in place.
    FrozenValue = "P0806",
    /// Something else of a frozen version was changed in place.
    FrozenChange = "P0807",
    /// The lock cannot be read.
    LockUnreadable = "P0808",
    /// The lock does not say what was written into it.
    LockEdited = "P0809",
    /// Two branches froze different things.
    LockDiverged = "P0810",
    /// A file among the frozen migrations that belongs to no version.
    MigrationStray = "P0811",
    /// What was written by hand into a migration would be lost.
    ByHandLost = "P0812",

    /// A statement keeps users of a table waiting for longer than its budget allows.
    BudgetExceeded = "P0820",
    /// A waiver stands beyond the version with which it lapses.
    WaiverLapsed = "P0821",
    /// A waiver that excuses nothing.
    WaiverStale = "P0822",

    /// SQL renames in one go what a served version uses.
    ImmediateRename = "P0901",
    /// SQL drops in one go what a served version uses.
    ImmediateDrop = "P0902",
    /// SQL makes a column NOT NULL that old rows or old code leave NULL.
    NotNullInOneGo = "P0903",
    /// SQL removes a value from an enum that a served version uses.
    EnumValueTaken = "P0904",
    /// SQL changes the type of a column that a served version uses.
    ServedTypeChanged = "P0905",
    /// SQL takes back a NOT NULL or a default that a served version relies on.
    PromiseTaken = "P0906",
    /// SQL adds a constraint that PostgreSQL checks or builds while everybody waits.
    ConstraintInOneGo = "P0907",
    /// SQL builds an index while writers wait.
    IndexInOneGo = "P0908",
    /// SQL adds a foreign key that PostgreSQL checks while writers of two tables wait.
    ForeignKeyInOneGo = "P0909",
    /// SQL writes all rows of a table in one transaction.
    WriteInOneGo = "P0910",
    /// A statement that the runner would put into a transaction that it may not be in.
    TransactionMode = "P0911",
    /// A rule of squawk's, which needs no specs.
    PublicRule = "P0912",
    /// SQL that cannot be read.
    SqlUnreadable = "P0913",
    /// A finding is excused without a reason.
    ExcuseWithoutReason = "P0914",
    /// An excuse for something that is not found.
    ExcuseStale = "P0915",
    /// An excuse that cannot be read, or names no rule that there is.
    ExcuseUnknown = "P0916",
    /// SQL keeps users of a table waiting for longer than its budget allows.
    OverBudget = "P0917",
    /// A way up that has no way down.
    NoWayBack = "P0918",
}
