-- The role as which the application comes; the owner gives it its rights at each start.
\getenv password APPLICATION_PASSWORD
create role ieum_application login password :'password';
revoke temporary on database ieum from public;
