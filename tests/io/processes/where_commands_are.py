# cpython: skip the oracle has no processes
# A command that subprocess finds is found by which() too, and by the shell's own words for that.
import shutil
import subprocess

for name in "ls", "python3", "sh", "nothing", "/bin/ls", "/bin/nothing", "cd":
    print(name, shutil.which(name), shutil.which(name, path="/nowhere"))
print(subprocess.run([shutil.which("echo"), "hi"], capture_output=True))
print(subprocess.run(["which", "ls", "nothing", "sort"], capture_output=True))


def show(command):
    done = subprocess.run(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print(done.returncode, repr(done.stdout))


show("command -v ls; command -v nothing; echo $?; command -v cd; command -v /bin/ls; command -v if")
show("type cd; type [; type export; type if; type /bin/ls; type nothing")
show("f() { echo in f; }; type f; command -v f; f; command f")
show("cd() { command cd \"$@\" && echo now in $(pwd); }; cd /")
show("if command -v sort > /dev/null; then echo there; fi; which nothing || echo not there")

# output:
# ls /usr/bin/ls None
# python3 /usr/bin/python3 None
# sh /usr/bin/sh None
# nothing None None
# /bin/ls /bin/ls /bin/ls
# /bin/nothing None None
# cd None None
# CompletedProcess(args=['/usr/bin/echo', 'hi'], returncode=0, stdout=b'hi\n', stderr=b'')
# CompletedProcess(args=['which', 'ls', 'nothing', 'sort'], returncode=1, stdout=b'/usr/bin/ls\n/usr/bin/sort\n', stderr=b'')
# 0 '/usr/bin/ls\n127\ncd\n/bin/ls\nif\n'
# 127 'cd is a shell builtin\n[ is a shell builtin\nexport is a special shell builtin\nif is a shell keyword\n/bin/ls is /bin/ls\nnothing: not found\n'
# 127 'f is a shell function\nf\nin f\n/bin/sh: 1: f: not found\n'
# 0 'now in /\n'
# 0 'there\nnot there\n'
