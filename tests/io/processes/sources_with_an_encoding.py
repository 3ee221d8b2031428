# cpython: skip the oracle has no processes
# A program that is a file of its own is decoded by the encoding that it declares.
import subprocess
import sys


def run(source):
    with open("encoded.py", "wb") as file:
        file.write(source)
    done = subprocess.run([sys.executable, "encoded.py"], capture_output=True)
    print(done.returncode, done.stdout, done.stderr.decode().splitlines()[-1:])


run(b'# coding: latin-1\nprint(ascii("\xe4"))\n')
run(b'#!/bin/python\n# -*- coding: cp1252 -*-\nprint(ascii("\xc3\xa4"))\n')
run(b'\xef\xbb\xbfprint(ascii("\xc3\xa4"))\n')
run(b'# coding: nonsense\nprint(ascii("\xe4"))\n')

# output:
# 0 b"'\\xe4'\n" []
# 0 b"'\\xc3\\xa4'\n" []
# 0 b"'\\xe4'\n" []
# 1 b'' ['SyntaxError: unknown encoding: nonsense']
