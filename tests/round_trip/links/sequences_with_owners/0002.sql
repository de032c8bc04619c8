CREATE TABLE "back\slash" (a integer);
