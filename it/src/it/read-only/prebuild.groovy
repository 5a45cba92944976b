new File(basedir, 'sealed').mkdir()
return new File(basedir, 'sealed').setWritable(false)
