# shellcheck shell=bash disable=SC2034,SC2154 # variables are shared between the parts
command_demo() { die "not yet"; }
