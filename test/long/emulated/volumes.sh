#!/bin/bash
# Run inside the emulated machine: mounts each kind of volume, has them scanned, and prints what came of it between marks.
# $showme: the built command; $password: of everything. Both are set in the file that sources this one.
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
# No udev here: device nodes are made by the libraries themselves.
export DM_DISABLE_UDEV=1 LVM_SYSTEM_DIR=/run/lvm-settings
export HOME=/run TMPDIR=/run/tmp
mkdir -p /run/tmp /run/cryptsetup /run/lock /run/mdadm "$LVM_SYSTEM_DIR"
printf %s "$password" > /run/pw
lvm_settings='devices { dir="/dev" scan="/dev" use_devicesfile=0 obtain_device_list_from_udev=0 external_device_info_source="none" } activation { udev_sync=0 udev_rules=0 monitoring=0 } backup { backup=0 archive=0 } global { locking_dir="/run/lock/lvm" event_activation=0 use_lvmpolld=0 }'

# $1: the folder to lay a file in, for the one scan at the end: starting Node takes most of the time here
lay() {
  printf 'first_name,last_name,ssn\nDana,Whitfield,489-31-7726\n' > "$1/clients.csv"
}

# $1: a device, $2: the name under which it is opened
seal() {
  cryptsetup luksFormat -q --type luks2 --pbkdf pbkdf2 --pbkdf-force-iterations 1000 "$1" /run/pw
  cryptsetup open --key-file /run/pw "$1" "$2"
}

# $1: a device, $2: where to
mount_new() {
  mkfs.ext4 -q -F "$1"
  mkdir -p "$2"
  mount "$1" "$2"
}

seal /dev/vda plain
mount_new /dev/mapper/plain /mnt/luks
lay /mnt/luks

seal /dev/vdb below
pvcreate --config "$lvm_settings" -q -ff -y /dev/mapper/below
vgcreate --config "$lvm_settings" -q vg /dev/mapper/below
lvcreate --config "$lvm_settings" -q -y -Wn -Zn -n data -l 100%FREE vg
mount_new /dev/mapper/vg-data /mnt/lvm
lay /mnt/lvm

seal /dev/vdc left
seal /dev/vdd right
mdadm --quiet --create /dev/md0 --run --level=1 --raid-devices=2 --metadata=1.0 --assume-clean /dev/mapper/left /dev/mapper/right
mount_new /dev/md0 /mnt/raid
lay /mnt/raid

seal /dev/vde half
mdadm --quiet --create /dev/md1 --run --level=1 --raid-devices=2 --metadata=1.0 --assume-clean /dev/mapper/half /dev/vdf
mount_new /dev/md1 /mnt/halfraid
lay /mnt/halfraid

mount_new /dev/vdg /mnt/clear
lay /mnt/clear

mkdir -p /run/lower /mnt/ecryptfs
signature=$(printf %s "$password" | ecryptfs-add-passphrase - | sed 's/.*\[\(.*\)\].*/\1/')
mount -i -t ecryptfs /run/lower /mnt/ecryptfs -o "ecryptfs_sig=$signature,ecryptfs_cipher=aes,ecryptfs_key_bytes=32,ecryptfs_unlink_sigs"
lay /mnt/ecryptfs
# Loading a worker alone may take minutes on an emulated processor.
echo '=== begin scan'
node "$showme" scan /mnt -j 1 --timeout-per-item 600 -f json --fail-on never -q --inventory /run/scan.db | tr -d '\n'
echo
echo '=== end scan'
echo '=== begin lower'
base64 -w 0 /run/lower/clients.csv
echo
echo '=== end lower'
umount /mnt/*
sync
