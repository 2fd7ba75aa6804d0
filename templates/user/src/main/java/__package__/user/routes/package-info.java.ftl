/** HTTP in, HTTP out: signing in, the user's own account, and users for operators. */
package [=package].user.routes;
