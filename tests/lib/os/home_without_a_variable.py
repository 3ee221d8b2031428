# cpython: skip the user's name is the machine's
# expanduser() without HOME asks the user database.
import os
import pwd

home = os.environ.pop("HOME")
print(home, os.path.expanduser("~/x"), pwd.getpwuid(os.getuid()).pw_dir)
os.environ["HOME"] = "/elsewhere/"
print(os.path.expanduser("~/x"), os.path.expanduser("~"), os.path.expanduser("~root"))

# output:
# /home/user /home/user/x /home/user
# /elsewhere/x /elsewhere /root
