# Sound files written and read: the header, frames, places, and what is none.
import io
import math
import os
import struct
import wave

samples = [int(12000 * math.sin(2 * math.pi * 440 * n / 8000)) for n in range(800)]
with wave.open('tone.wav', 'wb') as file:
    file.setnchannels(1)
    file.setsampwidth(2)
    file.setframerate(8000)
    file.setcomptype('NONE', 'not compressed')
    file.writeframes(struct.pack('<800h', *samples))
    print(file.getparams(), file.tell(), file.getnframes())
with open('tone.wav', 'rb') as file:
    print(file.read(44), os.path.getsize('tone.wav'))
with wave.open('tone.wav') as file:
    print(file.getparams())
    print(file.getnchannels(), file.getsampwidth(), file.getframerate(), file.getnframes(), file.getcomptype())
    print(struct.unpack('<4h', file.readframes(4)), file.tell())
    file.setpos(798)
    print(len(file.readframes(100)), file.tell(), file.readframes(1))
    file.rewind()
    print(struct.unpack('<800h', file.readframes(-1) or file.readframes(800)) == tuple(samples))
os.remove('tone.wav')

buffer = io.BytesIO()
with wave.open(buffer, 'w') as file:
    file.setparams((2, 1, 22050.4, 0, 'NONE', 'not compressed'))
    file.writeframesraw(bytes(range(10)))
    file.writeframesraw(bytes(6))
print(buffer.getvalue())
buffer.seek(0)
with wave.open(buffer) as file:
    print(file.getparams(), file.readframes(3))

for wrong in [lambda: wave.open(io.BytesIO(b'RIFX' + bytes(40))), lambda: wave.open(io.BytesIO(b'')),
              lambda: wave.open(io.BytesIO(b'RIFF\0\0\0\0WAVX')), lambda: wave.open(io.BytesIO(b'RIFF\4\0\0\0WAVE')),
              lambda: wave.open('x', 'a')]:
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)

# output:
# _wave_params(nchannels=1, sampwidth=2, framerate=8000, nframes=800, comptype='NONE', compname='not compressed') 800 800
# b'RIFFd\x06\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00\x80>\x00\x00\x02\x00\x10\x00data@\x06\x00\x00' 1644
# _wave_params(nchannels=1, sampwidth=2, framerate=8000, nframes=800, comptype='NONE', compname='not compressed')
# 1 2 8000 800 NONE
# (0, 4064, 7649, 10328) 4
# 4 800 b''
# True
# b'RIFF4\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x02\x00"V\x00\x00D\xac\x00\x00\x02\x00\x08\x00data\x10\x00\x00\x00\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\x00\x00\x00\x00\x00\x00'
# _wave_params(nchannels=2, sampwidth=1, framerate=22050, nframes=8, comptype='NONE', compname='not compressed') b'\x00\x01\x02\x03\x04\x05'
# Error file does not start with RIFF id
# EOFError 
# Error not a WAVE file
# Error fmt chunk and/or data chunk missing
# Error mode must be 'r', 'rb', 'w', or 'wb'
