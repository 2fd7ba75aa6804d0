drop table if exists user_hook_messages;
drop table if exists user_sightings;
drop table if exists user_walks;
drop table if exists users;
