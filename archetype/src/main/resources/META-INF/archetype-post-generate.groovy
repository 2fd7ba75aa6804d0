// The engine is in this archetype. Maven has written a placeholder by now, which the project takes the place of.
Thread.currentThread().contextClassLoader.loadClass('dev.faster.cli.Archetype').generate(request.properties, request.outputDirectory)
