// Such a name need not be in version control.
File module = new File(basedir, 'zwei Wörter, 二つ')
new File(basedir, 'module').renameTo(module)
return new File(module, 'good.txt').renameTo(new File(module, 'Ereignisse für „uns“.txt'))
