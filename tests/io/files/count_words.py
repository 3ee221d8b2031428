import collections
import os
import re
import tempfile

os.chdir(tempfile.mkdtemp())
with open("story.txt", "w") as file:
    print("The cat sat on the mat.\nThe dog sat on the cat!", file=file)
words = collections.Counter()
with open("story.txt") as file:
    for number, line in enumerate(file, 1):
        found = re.findall(r"[a-z]+", line.lower())
        print(number, len(found), found[-1])
        words.update(found)
print(words.most_common(3), words.total())

# output:
# 1 6 mat
# 2 6 cat
# [('the', 4), ('cat', 2), ('sat', 2)] 12
