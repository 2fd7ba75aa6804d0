/** The application: {@code core}, which everything stands on, and beside it one package for each business module. */
package [=package];
