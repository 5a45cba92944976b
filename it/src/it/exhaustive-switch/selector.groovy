return evaluate(new File(projects, 'pair.groovy'))
