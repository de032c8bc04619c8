//! Explanations of P01: reading KDL.

use super::Explanation;
use crate::Code;

pub(super) const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: Code::Syntax,
        title: "The text is not KDL 2",
        meaning: "The file cannot be read at all, so nothing else is said about it. The usual causes are a bracket or a \
                  slash outside quotes, a quote or a block without an end, and `true` where KDL 2 wants `#true`.",
        bad: r#"domain core {
    table articles {
        column tags text[]
    }
}
"#,
        mended: r#"domain core {
    table articles {
        column tags "text[]"
    }
}
"#,
    },
    Explanation {
        code: Code::TooDeep,
        title: "Blocks or comments are nested too deep",
        meaning: "A spec needs no more than five levels of blocks. A file that goes past 32 was most likely made by a \
                  program that has lost a closing brace, and is refused before it can exhaust the reader.",
        bad: r#"domain core { table t { column c text { doc { doc { doc { doc { doc { doc {
doc { doc { doc { doc { doc { doc { doc { doc { doc { doc { doc { doc { doc { doc {
doc { doc { doc { doc { doc { doc { doc { doc { doc { doc { doc { doc { doc { doc {
} } } } } } } } } } } } } }
} } } } } } } } } } } } } }
} } } } } } } } }
"#,
        mended: r#"domain core {
    table t {
        column c text {
            doc "What the column holds."
        }
    }
}
"#,
    },
    Explanation {
        code: Code::UnknownNode,
        title: "A node that has no place here",
        meaning: "Every block has its own set of nodes, and this one is not among them. Either it is misspelled, or it \
                  belongs into another block: columns into a table, tables into a domain, versions into `schema`.",
        bad: r#"domain core {
    table users {
        colum email text
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::UnknownProperty,
        title: "A property that the node does not have",
        meaning: "A property is `name=value` behind a node. Each node knows its own; an unknown one is refused rather \
                  than ignored, for it was meant to do something.",
        bad: r#"domain core {
    table users {
        column email text nullable=#true
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text?
    }
}
"#,
    },
    Explanation {
        code: Code::ExtraArgument,
        title: "One argument too many",
        meaning: "Arguments are the values without a name behind a node. Where one is left over, it is usually a \
                  property whose name was forgotten, or several words that belong into quotes together.",
        bad: r#"domain core {
    table users {
        column height double precision
    }
}
"#,
        mended: r#"domain core {
    table users {
        column height "double precision"
    }
}
"#,
    },
    Explanation {
        code: Code::Missing,
        title: "An argument, a property or a child is missing",
        meaning: "The node means nothing without it. A column needs a name and a type, a version its state, a foreign \
                  key its `references=`.",
        bad: r#"domain core {
    table users {
        column email
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::WrongKind,
        title: "A value of the wrong kind",
        meaning: "KDL knows strings, numbers, `#true`, `#false` and `#null`. Version numbers are numbers, switches are \
                  `#true` or `#false`, everything else is a string.",
        bad: r#"domain core {
    table users since=two {
        column email text
    }
}
"#,
        mended: r#"domain core {
    table users since=2 {
        column email text
    }
}
"#,
    },
    Explanation {
        code: Code::UnknownWord,
        title: "A word that is not among those allowed",
        meaning: "The property takes one of a few words, and the message lists them.",
        bad: r#"domain core {
    table users {
        column id bigint identity=sometimes
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint identity=by-default
    }
}
"#,
    },
    Explanation {
        code: Code::Repeated,
        title: "What may stand once stands twice",
        meaning: "A table has one primary key, an element one `doc`, a node each property once. Which of the two was \
                  meant cannot be guessed.",
        bad: r#"domain core {
    table memberships {
        column organization_id bigint
        column user_id bigint
        primary-key organization_id
        primary-key user_id
    }
}
"#,
        mended: r#"domain core {
    table memberships {
        column organization_id bigint
        column user_id bigint
        primary-key organization_id user_id
    }
}
"#,
    },
    Explanation {
        code: Code::UnexpectedBlock,
        title: "A block where none is allowed",
        meaning: "The node says everything on its line; nothing can stand between braces behind it.",
        bad: r#"domain core {
    table users {
        column email text {
            change since=2 name=mail {
                doc "Shorter."
            }
        }
    }
}
"#,
        mended: r#"domain core {
    table users {
        column email text {
            change since=2 name=mail
        }
    }
}
"#,
    },
    Explanation {
        code: Code::UnknownAnnotation,
        title: "An annotation that means nothing here",
        meaning: "KDL allows a word in parentheses before a value. The language has one: `(sql)` before a default that \
                  is SQL and not a constant.",
        bad: r#"domain core {
    table users {
        column rank (small)integer
    }
}
"#,
        mended: r#"domain core {
    table users {
        column rank smallint
    }
}
"#,
    },
    Explanation {
        code: Code::NoWorkspace,
        title: "There is no `schema.kdl`, or it says nothing",
        meaning: "`schema.kdl` names the workspace, its versions and its domains. Without it nobody knows which \
                  versions are served and which files belong to the schema.",
        bad: r#"// schema.kdl

// core.kdl
domain core {}
"#,
        mended: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=draft
    domain core
}

// core.kdl
domain core {}
"#,
    },
    Explanation {
        code: Code::DomainFile,
        title: "A listed domain has no file, or a file's domain is not listed",
        meaning: "Each `domain` line of `schema.kdl` has a file of the same name beside it, and each file a line. So a \
                  file that was forgotten, or left over, is noticed.",
        bad: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=draft
    domain core
}

// core.kdl
domain core {}

// sales.kdl
domain sales {}
"#,
        mended: r#"// schema.kdl
schema portal {
    postgres 15
    version 1 state=draft
    domain core
    domain sales
}

// core.kdl
domain core {}

// sales.kdl
domain sales {}
"#,
    },
    Explanation {
        code: Code::DomainName,
        title: "The domain in a file is not the one that the file is named for",
        meaning: "The file of the domain `core` is `core.kdl`. Rename the file or the domain.",
        bad: r#"// core.kdl
domain people {}
"#,
        mended: r#"// people.kdl
domain people {}
"#,
    },
    Explanation {
        code: Code::SamePath,
        title: "Two sources have the same path",
        meaning: "Whoever hands texts to the reader gave the same path twice. On a disk this cannot happen; a program \
                  that puts sources together must give each a path of its own.",
        bad: r#"// core.kdl
domain core {}

// core.kdl
domain core {}
"#,
        mended: r#"// core.kdl
domain core {}
"#,
    },
    Explanation {
        code: Code::MergeLeft,
        title: "A merge left two versions of the same lines",
        meaning: "Two branches changed the same lines, and git put both between its marks. Keep what both mean: where \
                  each added something of its own, keep all of it; where they contradict each other, choose. Then take \
                  the marks out and run `gen` again, which writes everything that is generated anew.",
        bad: r#"domain core {
    table users {
        column id bigint
<<<<<<< HEAD
        column phone text?
=======
        column fax text?
>>>>>>> other
    }
}
"#,
        mended: r#"domain core {
    table users {
        column id bigint
        column phone text?
        column fax text?
    }
}
"#,
    },
];
