import os, shutil
os.makedirs('/tmp/sd/src/sub'); os.chdir('/tmp/sd'); open('src/a', 'w').close()
class Log:
    def info(self, text, *args): print(text % args)
shutil.make_archive('one', 'zip', 'src', logger=Log()); shutil.make_archive('new/two', 'gztar', 'src', logger=Log())

# output:
# creating 'one.zip' and adding '.' to it
# adding 'src/sub'
# adding 'src/a'
# creating new
# Creating tar archive
