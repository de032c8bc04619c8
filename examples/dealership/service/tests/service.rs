//! The service as its clients see it, on a real PostgreSQL: two dealerships, two versions, one database.

use std::path::Path;

use dealership_service::{Platform, Spoken, TENANT_HEADER, connect, routes};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use sqlx::migrate::Migrator;
use sqlx::{Connection, PgConnection};
use test_server::{Database, Server};
use tokio::net::TcpListener;

const VIN: &str = "1HGCM82633A004352";

struct Service {
    address: String,
    client: Client,
}

impl Service {
    async fn start(database: &Database<'_>, version: Spoken) -> Self {
        let pool = connect(database.url.parse().expect("a URL")).await.expect("connections");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, routes(Platform { pool, version })).await });
        Self { address, client: Client::new() }
    }

    async fn ask(&self, tenant: &str, method: Method, path: &str, body: Option<Value>) -> (StatusCode, Value) {
        let request = self.client.request(method, format!("{}{path}", self.address)).header(TENANT_HEADER, tenant);
        let request = if let Some(body) = body { request.json(&body) } else { request };
        let reply = request.send().await.expect("a reply");
        let status = reply.status();
        let said = reply.text().await.expect("a body");
        (status, serde_json::from_str(&said).unwrap_or(Value::String(said)))
    }
}

/// A migrated database with two dealerships.
async fn two_dealerships(hint: &str) -> (Database<'static>, String, String) {
    let database = Server::shared().database(hint).expect("a database");
    let mut connection = PgConnection::connect(&database.url).await.expect("a connection");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
    Migrator::new(folder).await.expect("migrations").run_direct(None, &mut connection, false).await.expect("they run");
    let mut dealerships = Vec::new();
    for name in ["North", "South"] {
        let insert = "INSERT INTO dealerships (name, contact_email) VALUES ($1, 'mail@example.com') RETURNING id::text";
        dealerships.push(sqlx::query_scalar(insert).bind(name).fetch_one(&mut connection).await.expect("a dealership"));
    }
    let south = dealerships.pop().expect("the second");
    (database, dealerships.pop().expect("the first"), south)
}

fn vehicle() -> Value {
    json!({"vin": VIN, "condition": "used", "make": "Honda", "model": "Accord", "model_year": 2003})
}

#[tokio::test]
async fn a_dealership_sees_and_writes_its_own_vehicles() {
    let (database, north, south) = two_dealerships("dealership_service").await;
    let service = Service::start(&database, Spoken::V2).await;
    let (status, made) = service.ask(&north, Method::POST, "/vehicles", Some(vehicle())).await;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    assert_eq!((&made["dealership_id"], &made["lifecycle_stage"]), (&json!(north), &json!("new")));
    let path = format!("/vehicles/{}", made["id"].as_str().expect("an id"));

    // The same vehicle is no duplicate at another dealership, and twice at one it is.
    let (status, other) = service.ask(&south, Method::POST, "/vehicles", Some(vehicle())).await;
    assert_eq!(status, StatusCode::CREATED, "{other}");
    assert_eq!(service.ask(&south, Method::POST, "/vehicles", Some(vehicle())).await.0, StatusCode::CONFLICT);

    assert_eq!(service.ask(&north, Method::GET, "/vehicles", None).await, (StatusCode::OK, json!([made])));
    assert_eq!(service.ask(&south, Method::GET, "/vehicles", None).await, (StatusCode::OK, json!([other])));
    assert_eq!(service.ask(&south, Method::GET, &path, None).await.0, StatusCode::NOT_FOUND);
    assert_eq!(service.ask(&south, Method::DELETE, &path, None).await.0, StatusCode::NOT_FOUND);

    let mut smuggled = vehicle();
    smuggled["vin"] = json!("2HGCM82633A004352");
    smuggled["dealership_id"] = json!(north);
    assert_eq!(service.ask(&south, Method::POST, "/vehicles", Some(smuggled)).await.0, StatusCode::FORBIDDEN);
    assert_eq!(service.ask("nobody", Method::GET, "/vehicles", None).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(service.ask(&north, Method::DELETE, &path, None).await.0, StatusCode::NO_CONTENT);
    assert_eq!(database.psql("SELECT count(*) FROM vehicles").expect("a count").trim(), "1");
}

#[tokio::test]
async fn both_versions_are_served_from_one_database() {
    let (database, north, _) = two_dealerships("dealership_versions").await;
    let (old, new) = (Service::start(&database, Spoken::V1).await, Service::start(&database, Spoken::V2).await);
    let (status, made) = old.ask(&north, Method::POST, "/vehicles", Some(vehicle())).await;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    assert!(made.get("lifecycle_stage").is_none(), "version 1 does not know it: {made}");
    let path = format!("/vehicles/{}", made["id"].as_str().expect("an id"));
    let (_, seen) = new.ask(&north, Method::GET, &path, None).await;
    assert_eq!((&seen["vin"], &seen["lifecycle_stage"], &seen["lead_score"]), (&json!(VIN), &json!("new"), &json!(50)));
    assert_eq!(old.ask(&north, Method::GET, &path, None).await, (StatusCode::OK, made));
}
