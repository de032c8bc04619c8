//! Wizards: drafts that are saved step by step, resumed, and promoted whole or not at all.

use std::time::{Duration, Instant};

use generated::scope::Wizards;
use generated::sqlx_session::Session;
use generated::v2::{
    DevelopmentDraftBasics, DevelopmentDraftPhase, DevelopmentDraftUnitType, DevelopmentKind, DraftStep, ListingDraft,
    ListingDraftId, NewListingDraft, OrganizationId, OwnershipKind, PropertyKind, ResaleDraftBasics, ResaleDraftHome,
    ResaleDraftPrice, ResaleDraftRoom, RoomKind, StepState, UserId, WizardKind,
};
use generated::values::{Date, Jsonb};
use sqlx::migrate::Migrator;
use sqlx::{Connection, PgConnection};
use test_server::{Database, Server};
use tokio::time::sleep;

use super::Portal;

const PEOPLE: &str = "INSERT INTO organizations (kind, name, slug) VALUES ('agency', 'Agents', 'agents'); \
                      INSERT INTO users (email) VALUES ('author@example.org')";

async fn portal(hint: &str) -> Portal {
    let portal = Portal::open(hint).await;
    portal.psql(PEOPLE);
    portal
}

async fn begun(connection: &mut PgConnection, wizard: WizardKind) -> ListingDraft {
    let draft = NewListingDraft::new(UserId(1), OrganizationId(1), wizard);
    Session::<Wizards>::new(connection).insert(&draft).await.unwrap()
}

/// Saves a step at the revision that the database has.
async fn saved(connection: &mut PgConnection, draft: &ListingDraft, step: &str, answers: &Jsonb) -> ListingDraft {
    let mut session = Session::<Wizards>::new(connection);
    let draft: ListingDraft = session.find(&draft.id).await.unwrap().unwrap();
    let save = match draft.wizard {
        WizardKind::Development => ListingDraft::development_save(draft.id, step, answers, draft.revision),
        _ => ListingDraft::resale_save(draft.id, step, answers, draft.revision),
    };
    session.call(&save).await.unwrap()
}

fn rooms(number: usize) -> Vec<ResaleDraftRoom> {
    let room = |at: usize| ResaleDraftRoom {
        kind: Some(RoomKind::Bedroom),
        name: Some(format!("Room {at}")),
        area_m2: Some("12.50".parse().unwrap()),
    };
    (1..=number).map(room).collect()
}

/// A home for sale with all that the wizard asks.
async fn home(connection: &mut PgConnection, number_of_rooms: usize) -> ListingDraft {
    let draft = begun(connection, WizardKind::Resale).await;
    let basics = ResaleDraftBasics {
        title: Some("A house, 'with' \"quotes\" and a \\".into()),
        kind: Some(PropertyKind::House),
        ..ResaleDraftBasics::default()
    };
    let home = ResaleDraftHome {
        ownership: Some(OwnershipKind::Freehold),
        bedrooms: Some(3),
        bathrooms: Some("2.5".parse().unwrap()),
        floor_area_m2: Some("187.25".parse().unwrap()),
        is_pet_friendly: Some(true),
        ..ResaleDraftHome::default()
    };
    let price = ResaleDraftPrice {
        price_from: Some(1_500_000),
        available_from: Some("2031-02-28".parse().unwrap()),
        ..ResaleDraftPrice::default()
    };
    saved(connection, &draft, ResaleDraftBasics::STEP, &basics.answers().unwrap()).await;
    saved(connection, &draft, ResaleDraftHome::STEP, &home.answers().unwrap()).await;
    let rooms = ResaleDraftRoom::answers(&rooms(number_of_rooms)).unwrap();
    saved(connection, &draft, ResaleDraftRoom::STEP, &rooms).await;
    saved(connection, &draft, ResaleDraftPrice::STEP, &price.answers().unwrap()).await
}

/// Whatever a promotion writes, in one line.
fn promoted(database: &Database<'_>) -> String {
    let tables =
        ["listings", "existing_properties", "property_rooms", "developments", "development_phases", "unit_types"];
    let counts = tables.map(|table| format!("(SELECT count(*) FROM {table})"));
    let drafts = "(SELECT count(*) FROM listing_drafts WHERE state = 'completed')";
    database.psql(&format!("SELECT concat_ws(' ', {}, {drafts})", counts.join(", "))).unwrap().trim().to_owned()
}

async fn promote(connection: &mut PgConnection, draft: ListingDraftId) -> Result<ListingDraft, String> {
    let done = Session::<Wizards>::new(connection).call(&ListingDraft::resale_promote(draft)).await;
    done.map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_home_that_was_written_step_by_step_becomes_a_listing() {
    let mut portal = portal("wizard_resale").await;
    let draft = home(&mut portal.connection, 3).await;
    assert_eq!((draft.revision, draft.current_step.as_str()), (4, "price"));
    let done = promote(&mut portal.connection, draft.id).await.unwrap();
    assert!(done.completed_at.is_some() && done.listing_id.is_some());
    let listing = portal.psql(
        "SELECT title, type, status, price_from, organization_id, created_by, kind, ownership, bedrooms, bathrooms, \
         floor_area_m2, is_pet_friendly FROM listings JOIN existing_properties AS p ON p.listing_id = listings.id",
    );
    assert_eq!(listing, "A house, 'with' \"quotes\" and a \\|resale|draft|1500000|1|1|house|freehold|3|2.5|187.25|t");
    let rooms = portal
        .psql("SELECT string_agg(concat_ws(' ', position, name, area_m2), ', ' ORDER BY position) FROM property_rooms");
    assert_eq!(rooms, "1 Room 1 12.50, 2 Room 2 12.50, 3 Room 3 12.50");
}

#[tokio::test]
async fn a_development_becomes_a_listing_with_phases_and_types() {
    let mut portal = portal("wizard_development").await;
    portal.psql("INSERT INTO gates (name) VALUES ('new_developments')");
    let connection = &mut portal.connection;
    let draft = begun(connection, WizardKind::Development).await;
    let basics = DevelopmentDraftBasics {
        name: Some("The Gardens".into()),
        kind: Some(DevelopmentKind::Estate),
        completion_on: Some("2031-12-01".parse().unwrap()),
        ..DevelopmentDraftBasics::default()
    };
    let on = |day: &str| -> Option<Date> { Some(day.parse().unwrap()) };
    let phases = [
        DevelopmentDraftPhase {
            name: Some("North".into()),
            launched_on: on("2030-01-01"),
            handover_on: on("2031-01-01"),
        },
        DevelopmentDraftPhase::default(),
    ];
    let studio = DevelopmentDraftUnitType {
        name: Some("Studio".into()),
        bedrooms: Some(0),
        bathrooms: Some("1".parse().unwrap()),
        base_price: Some(900_000),
        description: None,
    };
    saved(connection, &draft, DevelopmentDraftBasics::STEP, &basics.answers().unwrap()).await;
    saved(connection, &draft, DevelopmentDraftPhase::STEP, &DevelopmentDraftPhase::answers(&phases).unwrap()).await;
    let types = DevelopmentDraftUnitType::answers(std::slice::from_ref(&studio)).unwrap();
    let draft = saved(connection, &draft, DevelopmentDraftUnitType::STEP, &types).await;
    let promote = ListingDraft::development_promote(draft.id);
    Session::<Wizards>::new(connection).call(&promote).await.unwrap();
    let made = portal.psql(
        "SELECT d.name, d.completion_on, p.number, p.name, p.handover_on, t.name, t.base_price FROM developments AS d \
         JOIN development_phases AS p ON p.development_id = d.id JOIN unit_types AS t ON t.development_id = d.id \
         ORDER BY p.number",
    );
    assert_eq!(
        made,
        "The Gardens|2031-12-01|1|North|2031-01-01|Studio|900000\nThe Gardens|2031-12-01|2|||Studio|900000"
    );
}

#[tokio::test]
async fn a_draft_is_resumed_where_its_author_left_it() {
    let mut portal = portal("wizard_resume").await;
    let draft = begun(&mut portal.connection, WizardKind::Resale).await;
    let half = ResaleDraftBasics { title: Some("  ".into()), ..ResaleDraftBasics::default() };
    saved(&mut portal.connection, &draft, ResaleDraftBasics::STEP, &half.answers().unwrap()).await;
    let mut another = PgConnection::connect(&portal.database.url).await.unwrap();
    let mut session = Session::<Wizards>::new(&mut another);
    let draft: ListingDraft = session.find(&draft.id).await.unwrap().unwrap();
    assert_eq!(draft.current_step, "basics");
    assert_eq!(ResaleDraftBasics::of(&draft.payload).unwrap(), Some(half));
    assert_eq!(ResaleDraftPrice::of(&draft.payload).unwrap(), None);
    let steps: Vec<DraftStep> = session.all(None).await.unwrap();
    let steps: Vec<_> = steps.into_iter().map(|step| (step.step, step.position, step.state, step.problems)).collect();
    let said = vec!["`kind` is missing.".to_owned(), "The title is blank.".to_owned()];
    assert_eq!(steps, [("basics".to_owned(), 1, StepState::Invalid, said)]);
    let whole = ResaleDraftBasics {
        title: Some("A house".into()),
        kind: Some(PropertyKind::House),
        ..ResaleDraftBasics::default()
    };
    saved(&mut another, &draft, ResaleDraftBasics::STEP, &whole.answers().unwrap()).await;
    assert_eq!(portal.psql("SELECT state, problems FROM draft_steps"), "valid|{}");
}

#[tokio::test]
async fn a_draft_that_is_not_finished_is_not_promoted_and_says_why() {
    let mut portal = portal("wizard_unfinished").await;
    let connection = &mut portal.connection;
    let draft = begun(connection, WizardKind::Resale).await;
    let before = promoted(&portal.database);
    let said = promote(connection, draft.id).await.unwrap_err();
    for step in ["basics", "home", "price"] {
        assert!(said.contains(&format!("{step}: Nothing is answered yet.")), "{said}");
    }
    assert!(!said.contains("rooms:"), "a step may be optional: {said}");
    for (step, answers, problem) in [
        ("basics", r#"{"title": "A", "kind": "castle"}"#, "`kind` cannot be read: invalid input value for enum"),
        ("basics", r#"{"title": ["A"], "kind": null}"#, "`kind` is missing."),
        ("basics", r#"["A"]"#, "The answers are no JSON object."),
        ("home", r#"{"ownership": "freehold", "is_pet_friendly": 7, "bedrooms": "x"}"#, "`bedrooms` cannot be read"),
        ("home", r#"{"ownership": "freehold", "is_pet_friendly": true, "bedrooms": -1}"#, "fewer rooms than none"),
        (
            "rooms",
            r#"[{"kind": "bedroom"}, {"kind": "bedroom", "area_m2": 0}]"#,
            "2: A room has an area, or none is said.",
        ),
        ("rooms", r#"[7]"#, "must be an array of objects"),
        ("price", r#"{"price_from": 2, "price_to": 1}"#, "The highest price is lower than the lowest."),
        (
            "price",
            r#"{"price_from": 99999999999}"#,
            "`price_from` cannot be read: value \"99999999999\" is out of range",
        ),
    ] {
        saved(connection, &draft, step, &Jsonb::new(answers)).await;
        let said = promote(connection, draft.id).await.unwrap_err();
        assert!(said.contains(problem), "{answers}: {said}");
        assert_eq!(promoted(&portal.database), before);
    }
}

#[tokio::test]
async fn a_draft_is_promoted_once() {
    let mut portal = portal("wizard_once").await;
    let draft = home(&mut portal.connection, 2).await;
    let many = 8;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..many {
        let (url, id) = (portal.database.url.clone(), draft.id);
        tasks.spawn(async move {
            let mut connection = PgConnection::connect(&url).await.unwrap();
            promote(&mut connection, id).await
        });
    }
    let results: Vec<_> = tasks.join_all().await;
    let refused: Vec<&String> = results.iter().filter_map(|result| result.as_ref().err()).collect();
    assert_eq!(refused.len(), many - 1, "{results:?}");
    for said in refused {
        assert!(said.contains("is no longer open: it is completed"), "{said}");
    }
    assert_eq!(promoted(&portal.database), "1 1 2 0 0 0 1");
}

#[tokio::test]
async fn two_windows_on_one_draft_notice_each_other_and_drafts_stay_with_their_wizard() {
    let mut portal = portal("wizard_windows").await;
    portal.psql("INSERT INTO gates (name) VALUES ('new_developments')");
    let draft = begun(&mut portal.connection, WizardKind::Resale).await;
    let answers = Jsonb::new("{}");
    let mut session = Session::<Wizards>::new(&mut portal.connection);
    session.call(&ListingDraft::resale_save(draft.id, "price", &answers, 0)).await.unwrap();
    let save = |id, step, revision| ListingDraft::resale_save(id, step, &answers, revision);
    let nobody = ListingDraftId("00000000-0000-0000-0000-000000000000".parse().unwrap());
    for (call, expected) in [
        (save(draft.id, "price", 0), "was saved meanwhile: it is at revision 1, not at 0"),
        (save(draft.id, "attic", 1), "the wizard resale has no step attic"),
        (save(nobody, "price", 0), "there is no draft 00000000"),
        (ListingDraft::development_save(draft.id, "basics", &answers, 1), "is not one of the wizard development"),
    ] {
        let said = session.call(&call).await.unwrap_err().to_string();
        assert!(said.contains(expected), "{said}");
    }
    let now: ListingDraft = session.find(&draft.id).await.unwrap().unwrap();
    assert_eq!((now.revision, now.payload.as_str()), (1, r#"{"price": {}}"#));
}

/// Numbers that look random and are the same on every machine (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

const MOMENTS: usize = 100;
const ROOMS: usize = 300;

/// What is true of a draft, whatever happened to its promotion: one line, `whole` or `nothing`.
fn outcome(database: &Database<'_>, draft: ListingDraftId) -> String {
    let id = draft.0;
    let sql = format!(
        "SELECT CASE \
           WHEN state = 'completed' AND completed_at IS NOT NULL AND listing_id IS NOT NULL AND rooms = {ROOMS} \
             AND listings = 1 AND properties = 1 THEN 'whole' \
           WHEN state = 'open' AND completed_at IS NULL AND listing_id IS NULL AND rooms = 0 AND listings = 0 \
             AND properties = 0 THEN 'nothing' \
           ELSE concat_ws(' ', state, listing_id, listings, properties, rooms) END \
         FROM listing_drafts, \
         LATERAL (SELECT count(DISTINCT l.id) AS listings, count(DISTINCT p.id) AS properties, count(r.id) AS rooms \
                    FROM listings AS l LEFT JOIN existing_properties AS p ON p.listing_id = l.id \
                    LEFT JOIN property_rooms AS r ON r.property_id = p.id WHERE l.slug LIKE '%-{id}') AS made \
         WHERE listing_drafts.id = '{id}'"
    );
    database.psql(&sql).unwrap().trim().to_owned()
}

#[tokio::test]
async fn a_promotion_that_is_killed_has_happened_or_it_has_not() {
    let server = Server::start().unwrap();
    // What a test server has told to be committed may be gone when it falls over; here it must not be.
    server.change(&[("postgresql.auto.conf", "synchronous_commit = on\n")]).unwrap();
    let database = server.database("wizard_killed").unwrap();
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    let migrations = tests::repository().join("generated/migrations");
    Migrator::new(migrations).await.unwrap().run(&mut connection).await.unwrap();
    database.psql(PEOPLE).unwrap();
    // The very first is slower than those after it, which are what is killed.
    let mut usual = u64::MAX;
    for _ in 0..4 {
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        let draft = home(&mut connection, ROOMS).await;
        let started = Instant::now();
        promote(&mut connection, draft.id).await.unwrap();
        usual = usual.min(u64::try_from(started.elapsed().as_micros()).unwrap());
    }
    let (mut dice, mut ended, mut drafts) = (Dice(0x5eed), [0, 0], Vec::new());
    for moment in 0..MOMENTS {
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        let draft = home(&mut connection, ROOMS).await.id;
        drafts.push(draft);
        let session: i32 = sqlx::query_scalar("SELECT pg_backend_pid()").fetch_one(&mut connection).await.unwrap();
        // Connected beforehand, so that the moment is the one that was rolled.
        let mut beside = PgConnection::connect(&database.url).await.unwrap();
        let end = sqlx::query("SELECT pg_terminate_backend($1)").bind(session);
        let promotion = tokio::spawn(async move { promote(&mut connection, draft).await });
        sleep(Duration::from_micros(dice.roll(usual * 3 / 2))).await;
        match moment % 10 {
            // The server falls over,
            0 => server.crash().unwrap(),
            // the service that asked is gone,
            1 => promotion.abort(),
            // or the session ends.
            _ => drop(end.execute(&mut beside).await.unwrap()),
        }
        let _ = promotion.await;
        let gone = format!("SELECT count(*) FROM pg_stat_activity WHERE pid = {session}");
        while database.psql(&gone).unwrap().trim() != "0" {
            sleep(Duration::from_millis(2)).await;
        }
        match outcome(&database, draft).as_str() {
            "whole" => ended[0] += 1,
            "nothing" => ended[1] += 1,
            other => panic!("killed at moment {moment}, and left {other}"),
        }
    }
    assert!(ended.iter().all(|number| *number >= MOMENTS / 20), "whole and not at all: {ended:?}");
    // Whoever asks again gets what is missing, and nothing twice.
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    for draft in drafts {
        let said = promote(&mut connection, draft).await;
        assert_eq!(outcome(&database, draft), "whole", "{said:?}");
    }
    println!("promoted {} times, not at all {} times", ended[0], ended[1]);
}
